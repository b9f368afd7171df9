/** Who waited for whom: the heading of the timeline. `hatched` and `solid` stand for the two patterns of the picture. */
export const waiting = {
  both: 'You waited {{yours}} {{hatched}} for {{forClient}}. {{client}} has waited {{theirs}} {{solid}} for you.',
  onlyYou: 'You waited {{yours}} {{hatched}} for {{forClient}}. Nobody has waited for you.',
  onlyThey: '{{client}} has waited {{theirs}} {{solid}} for you.',
  nobody: 'Nobody has waited for the other.',
  picture: 'Timeline as agreed and as it went; the same stands in the table.',
} as const;
