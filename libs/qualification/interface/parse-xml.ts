import { SaxesParser } from 'saxes';
import { InterfaceError } from './interface-problem.rules.js';

/** An element with its children, or with the text of a leaf. */
export interface XmlElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

/** Messages are four deep: XmlMsg, MessageBody, QualificationConfirmSearchInfo and its fields. */
const DEEPEST = 6;
/** 5,000 people with eight elements each, and the header. */
const MOST_ELEMENTS = 45_000;

/**
 * A message as a tree. No document type (entities that grow or reach outside cannot even be declared), no other depth and
 * no more elements than a message can have; the caller has looked at its size. Throws {@link InterfaceError}.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const refuse = (): never => {
    throw new InterfaceError('BAD_XML');
  };
  const top: XmlElement = { name: '', children: [], text: '' };
  const open: XmlElement[] = [top];
  let elements = 0;
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name }) => {
    elements += 1;
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) refuse();
    const element = { name, children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const add = (part: string): void => {
    open.at(-1)!.text += part;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(text).close();
  return top.children[0] ?? refuse();
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The text of the first child of that name; '' where there is none. */
export function textOf(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.text ?? '';
}
