export interface ReplyFacts {
  facility: string;
  vendor: string | null;
  vendorPhone: string | null;
  /** In words. */
  visit: string | null;
  followUp: string | null;
}

/** A template with what is known put in; what is not known stays in braces, to be seen and said otherwise. */
export function replyText(template: string, facts: ReplyFacts): string {
  const values: Record<string, string | null> = {
    施設名: facts.facility,
    業者: facts.vendor,
    業者電話: facts.vendorPhone,
    訪問予定日: facts.visit,
    フォロー日: facts.followUp,
  };
  return template.replaceAll(/\{([^}]+)\}/g, (braces, name: string) => values[name] ?? braces);
}
