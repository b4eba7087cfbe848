import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Entries assumed for a list without `first`. */
const ENTRIES: Readonly<Record<string, number>> = {
  'AdoptionTimeline.series': 188,
  'Adoption.cells': 188,
  'Facility.milestones': 11,
  'Facility.log': 50,
  'Facility.codes': 2,
  'BatchUndone.leftOut': 100,
  'Upload.leftOut': 100,
  'Query.uploadedFiles': 50,
  // counted where `first` stands
  'UploadRows.nodes': 1,
  'UploadRow.changes': 4,
  'UploadRow.problems': 2,
  'UploadRow.warnings': 1,
  'UploadRow.fixed': 1,
  'MilestonesRecorded.results': 1_000,
  'MilestoneRowResult.missing': 1,
  'MilestoneRowResult.warnings': 1,
  'Query.prefectures': 47,
  'Query.vendors': 300,
  'Query.knowledgePoints': 400,
  'Query.declaration': 20,
  'Query.enquiryTopics': 15,
  'Query.replyTemplates': 15,
  'VendorStandings.rows': 300,
  'Facility.notes': 5,
  'AccountPage.nodes': 1,
  'AuditPage.nodes': 1,
  'OutboxPage.nodes': 1,
  'Account.facilities': 3,
  'AccountProblem.values': 1,
  'OutgoingMail.links': 1,
  'WorkQueue.rows': 500,
  'WorkRow.sayable': 3,
  'WorkRow.closedWeekdays': 1,
  'WorkCalendar.visits': 200,
  'WorkCalendar.days': 62,
  'WorkCalendar.technicians': 30,
  'WorkRecorded.results': 200,
  'Query.registrations': 50,
  'HeldRows.nodes': 1,
  'HeldRow.causes': 2,
  'HeldRow.unreadable': 1,
  'HeldRow.texts': 25,
  'HeldRow.before': 3,
  'InsurerQuality.weeks': 53,
  'InsurerQuality.insurers': 300,
};
const ENTRIES_OTHERWISE = 20;
/** Rows of a page at most; also what a `first` in a variable counts as. */
export const LARGEST_PAGE = 100;
const MOST_NESTED_FRAGMENTS = 100;

/**
 * What a document asks for: how deep, how many root fields, and its cost, which is fields × entries of the lists
 * around them. Stops counting at `limit` fields, because fragments that spread each other twice double with each step.
 */
export class DocumentMeter {
  rootFields = 0;
  depth = 0;
  cost = 0;
  private visited = 0;
  private spreads = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined,
    private readonly limit: number,
  ) {}

  /** `depth` counts the fields above; `entries` how often the selection is answered. */
  add(selectionSet: SelectionSetNode, parent: GraphQLNamedType, depth = 0, entries = 1): void {
    for (const node of selectionSet.selections) {
      this.visited += 1;
      if (this.visited > this.limit || depth > this.limit) {
        this.cost = Infinity;
        return;
      }
      if (node.kind === Kind.FIELD) {
        this.addField(node, parent, depth, entries);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragmentNamed(node.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const type = condition === undefined ? parent : this.schema.getType(condition);
      if (fragment && type) this.addFragment(fragment.selectionSet, type, depth, entries);
    }
  }

  /** One that spreads itself adds no depth: without an end of its own it would fill the stack. */
  private addFragment(set: SelectionSetNode, type: GraphQLNamedType, depth: number, entries: number): void {
    if (this.spreads >= MOST_NESTED_FRAGMENTS) {
      this.cost = Infinity;
      return;
    }
    this.spreads += 1;
    this.add(set, type, depth, entries);
    this.spreads -= 1;
  }

  private addField(node: FieldNode, parent: GraphQLNamedType, depth: number, entries: number): void {
    if (depth === 0) this.rootFields += 1;
    this.depth = Math.max(this.depth, depth + 1);
    this.cost += entries;
    const name = node.name.value;
    if (name.startsWith('__')) return;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    if (!field || !node.selectionSet) return;
    this.add(
      node.selectionSet,
      getNamedType(field.type),
      depth + 1,
      entries * entriesOf(field, node, parent),
    );
  }
}

function entriesOf(field: GraphQLField<unknown, unknown>, node: FieldNode, parent: GraphQLNamedType): number {
  if (field.args.some(({ name }) => name === 'first')) {
    const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    return first?.kind === Kind.INT ? Math.min(Number(first.value), LARGEST_PAGE) : LARGEST_PAGE;
  }
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  // the rows of a connection were counted where its `first` stands
  if (!isListType(type) || parent.name.endsWith('Connection')) return 1;
  return ENTRIES[`${parent.name}.${field.name}`] ?? ENTRIES_OTHERWISE;
}
