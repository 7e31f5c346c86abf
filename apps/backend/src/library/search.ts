import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { FoundPassage } from '@crossbench/shared';

/** At most as many passages as a person looks through. */
const limit = 20;

/**
 * $1 is what was asked, as people write it for a search engine. $2 and $3 are the same taken as a word that is still
 * being typed ($3, prefix of any word but of a filler such as "the") and the words before it ($2). A passage that only
 * keeps a paragraph's number, a heading or what a précis leaves out, says nothing that could be quoted.
 */
const searchSql = `
WITH asked AS (
  SELECT websearch_to_tsquery('english', $1) || CASE
    WHEN numnode(plainto_tsquery('english', $3)) = 0 THEN ''::tsquery
    ELSE websearch_to_tsquery('english', $2) && to_tsquery('simple', $3 || ':*')
  END AS words
)
SELECT source_id AS "sourceId", title, badge, cite, number AS passage, text
FROM asked, passage JOIN source ON source.id = source_id
WHERE passage_words(text) @@ words AND text !~ '^(Heading[.]|Not carried over:)'
ORDER BY ts_rank(passage_words(text), words) DESC, source_id, number
LIMIT ${limit}`;

/** Finds passages of the stored sources by their words. */
@Injectable()
export class PassageSearch {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** The best matches first; none for a question without words. */
  async find(question: string): Promise<FoundPassage[]> {
    // PostgreSQL takes no text with a NUL in it.
    const asked = question.replace(/\p{Cc}/gu, ' ');
    const typing = /(?<=^|\s|[\p{L}\p{N}]-)[\p{L}\p{N}]+$/u.exec(asked)?.[0] ?? '';
    const before = asked.slice(0, asked.length - typing.length);
    return this.database.query<FoundPassage[]>(searchSql, [asked, before, typing]);
  }
}
