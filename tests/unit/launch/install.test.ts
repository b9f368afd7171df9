import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../electron/launch/install.mjs';

const react = { version: '19.3.1', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const wanted = {
  packages: { '': { version: '0.1.0' }, 'node_modules/react': react, 'node_modules/for-mac': forMac },
};

describe('what is missing is installed', () => {
  it('when nothing is there yet', () => expect(isInstalled(wanted, null)).toBe(false));

  it('when a package is missing, or another version lies there', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/react': { ...react, version: '19.3.0' } } })).toBe(
      false,
    );
    expect(
      isInstalled(wanted, { packages: { 'node_modules/react': { ...react, integrity: 'sha512-c' } } }),
    ).toBe(false);
  });

  it('but not again when all that this system needs is there', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/react': react } })).toBe(true);
  });
});
