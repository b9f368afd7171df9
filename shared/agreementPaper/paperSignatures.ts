import type { Signature } from '../model/agreement.ts';
import { moment } from '../model/instant.ts';
import type { PaperContext } from './agreementPaper.ts';
import type { AgreementPaper, PaperSignature } from './paper.ts';

/** Who signed, when, in which way and what that proves; who has still to sign gets fields for it. */
export function paperSignatures(context: PaperContext, seal: string | undefined): AgreementPaper['signing'] {
  const { say, version } = context;
  const words =
    seal === undefined
      ? say(($) => $.agreementPaper.signatures.text)
      : say(($) => $.agreementPaper.signatures.textSealed);
  const concluded = version.concludedAtDistance
    ? say(($) => $.agreementPaper.distance)
    : say(($) => $.agreementPaper.inPerson);
  return {
    heading: say(($) => $.agreementPaper.signatures.heading),
    text: `${words} ${concluded}`,
    signatures: [paperSignature(context, 'freelancer'), paperSignature(context, 'client')],
    sealLabel: say(($) => $.agreementPaper.signatures.seal),
    ...(seal === undefined ? {} : { seal }),
  };
}

function paperSignature(context: PaperContext, party: Signature['party']): PaperSignature {
  const { say, project, version } = context;
  const { name } = project[party];
  // The earliest of each party counts (rulebook, signedAt).
  const signature = version.signatures
    .filter((candidate) => candidate.party === party)
    .toSorted((one, other) => moment(one.signedAt) - moment(other.signedAt))[0];
  const fields = {
    signature: say(($) => $.agreementPaper.signatures.field, { name }),
    place: say(($) => $.agreementPaper.signatures.place, { name }),
    placeCaption: say(($) => $.agreementPaper.signatures.placeCaption),
  };
  if (signature === undefined) {
    return { party, name, facts: [], fields };
  }
  const { method, strokes } = signature;
  return {
    party,
    name,
    ...(method === 'drawn' && strokes !== undefined ? { strokes } : {}),
    ...(method === 'document' ? {} : { typed: signature.name }),
    facts: signatureFacts(context, signature),
    fields,
  };
}

function signatureFacts({ say, write }: PaperContext, signature: Signature): string[] {
  const { name, method, document, confirmed } = signature;
  return [
    say(($) => $.agreementPaper.signatures.at, { name, moment: write.moment(signature.signedAt) }),
    method === 'document'
      ? say(($) => $.agreementPaper.signatures.document, { file: document?.fileName ?? '' })
      : say(($) => $.agreementPaper.signatures[method]),
    ...(document === undefined
      ? []
      : [say(($) => $.agreementPaper.signatures.hash, { hash: document.sha256 })]),
    ...(confirmed === undefined || confirmed.length === 0
      ? []
      : [
          say(($) => $.agreementPaper.signatures.confirmed, {
            parts: write.list(confirmed.map((part) => say(($) => $.trouble.walkParts[part]))),
          }),
        ]),
  ];
}
