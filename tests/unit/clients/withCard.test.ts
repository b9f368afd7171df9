import { describe, expect, it } from 'vitest';
import { cardOfProjects } from '../../../shared/clients/cardOfProjects.ts';
import { partyOfCard } from '../../../shared/clients/partyOfCard.ts';
import { withCard } from '../../../shared/clients/withCard.ts';
import type { ClientCard } from '../../../shared/model/client.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { aCard } from '../../support/aCard.ts';
import { aProject } from '../../support/aProject.ts';

function projectOf(card: ClientCard, { signed }: { readonly signed: boolean }): ProjectFile {
  const { file } = aProject();
  return { ...file, client: partyOfCard(card), ...(signed ? {} : { agreements: [] }) };
}

describe('what a project takes from the card', () => {
  it('is who letters go to and how they greet, without what is empty', () => {
    expect(partyOfCard(aCard({}, { email: ' jonas@brandt.example ' }))).toEqual({
      name: 'Bäckerei Brandt',
      kind: 'business',
      language: 'de',
      country: 'DE',
      clientId: 'c1',
      email: 'jonas@brandt.example',
      contact: { name: 'Jonas Brandt', addressedAs: 'Herr Brandt', formOfAddress: 'Sie' },
    });
  });

  it('greets a person by the whole name where nothing else is given', () => {
    const person = aCard(
      { name: 'Anna Meier', isCompany: false },
      { name: '', addressedAs: '', formOfAddress: 'du' },
    );

    expect(partyOfCard(person).contact).toEqual({
      name: 'Anna Meier',
      addressedAs: 'Anna Meier',
      formOfAddress: 'du',
    });
  });

  it('greets nobody by an empty name', () => {
    expect(partyOfCard(aCard({}, { name: ' ', addressedAs: '' }))).not.toHaveProperty('contact');
  });

  it('comes back as the same card', () => {
    const card = aCard({ postalAddress: 'Markt 1' }, { email: 'j@brandt.example', phone: '030 1' });
    const read = cardOfProjects('c1', [projectOf(card, { signed: true })]);

    expect(partyOfCard(read)).toEqual(partyOfCard(card));
  });
});

describe('a change on the card', () => {
  const before = aCard({}, { email: 'old@brandt.example' });
  const after = aCard(
    { name: 'Brandt GmbH', kind: 'consumer', country: 'AT', language: 'en', postalAddress: 'Markt 1' },
    { email: '', formOfAddress: 'du' },
  );

  it('goes into a project that nobody has signed yet', () => {
    expect(withCard(projectOf(before, { signed: false }), before, after).client).toEqual(partyOfCard(after));
  });

  it('leaves name, kind and country of a signed project as they were signed', () => {
    const { client } = withCard(projectOf(before, { signed: true }), before, after);

    expect(client).toEqual({
      ...partyOfCard(after),
      name: 'Bäckerei Brandt',
      kind: 'business',
      country: 'DE',
    });
  });

  it('leaves what did not change on it, so that a project may name another contact', () => {
    const project = projectOf(before, { signed: true });
    const own = {
      ...project,
      client: {
        ...project.client,
        contact: { name: 'Mia', addressedAs: 'Mia' },
        email: 'mia@brandt.example',
      },
    };

    expect(withCard(own, before, { ...before, language: 'en' }).client).toEqual({
      ...own.client,
      language: 'en',
    });
  });

  it('keeps what the app does not know', () => {
    const project = projectOf(before, { signed: true });
    const odd = { ...project, client: { ...project.client, vat: 'DE 1' } };

    expect(withCard(odd, before, after).client).toHaveProperty('vat', 'DE 1');
  });

  it('that concerns no project leaves it the very same', () => {
    const project = projectOf(before, { signed: true });

    expect(withCard(project, before, { ...before, notes: 'Likes to phone' })).toBe(project);
  });
});
