/** SQL: whether a claim counts. Of the judgements on it the last one decides that was not undone. */
export function isNotRejected(claimId: string): string {
  return `coalesce((
    SELECT judgement.kind FROM judgement
    WHERE judgement.subject_id = ${claimId} AND judgement.kind IN ('CONFIRM', 'REJECT')
      AND judgement.undone_at IS NULL
    ORDER BY judgement.at DESC, judgement.id DESC LIMIT 1
  ), '') <> 'REJECT'`;
}
