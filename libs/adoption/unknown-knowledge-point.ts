/** Somebody asked "as known on" a day that has not closed or a publication that is not there. The API says so. */
export class UnknownKnowledgePoint extends Error {
  override readonly name = 'UnknownKnowledgePoint';

  constructor() {
    super('no such knowledge point');
  }
}
