import type { AgreementVersion, Signature } from '../../shared/model/agreement.ts';
import { useSay } from '../words/useSay.ts';
import { SideRow } from './SideList.tsx';

interface SignatureRowsProps {
  readonly version: AgreementVersion;
  readonly names: { readonly freelancer: string; readonly client: string };
}

/** Who signed a version and how, with how strong that proof is; in one line where both signed in the same way. */
export function SignatureRows({ version: { signatures }, names }: SignatureRowsProps) {
  const say = useSay();
  const of = (party: Signature['party']) => signatures.find((signature) => signature.party === party);
  const [freelancer, client] = [of('freelancer'), of('client')];
  if (freelancer !== undefined && freelancer.method === client?.method) {
    return (
      <SideRow sign="settled" end={say(($) => $.agreement.signatures.strength[freelancer.method])}>
        {say(($) => $.agreement.signatures.both, {
          method: say(($) => $.agreement.signatures.methods[freelancer.method]),
        })}
      </SideRow>
    );
  }
  return (['freelancer', 'client'] as const).map((party) => {
    const signature = of(party);
    return signature === undefined ? (
      <SideRow key={party} sign="needs">
        {say(($) => $.agreement.signatures.missing, { name: names[party] })}
      </SideRow>
    ) : (
      <SideRow key={party} sign="settled" end={say(($) => $.agreement.signatures.strength[signature.method])}>
        {say(($) => $.agreement.signatures.one, {
          name: signature.name,
          method: say(($) => $.agreement.signatures.methods[signature.method]),
        })}
      </SideRow>
    );
  });
}
