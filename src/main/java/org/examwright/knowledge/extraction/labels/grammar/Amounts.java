package org.examwright.knowledge.extraction.labels.grammar;

/** How many or how much: of one body or two, of people, and of what was done. */
public final class Amounts {
    private static final String BUILDING = "built|opened|founded|bought|provided|made|used|sold";

    private static final String DONE_TO_PEOPLE =
            "released|freed|jailed|convicted|arrested|hanged|shot|tried|acquitted|executed";

    private Amounts() {}

    /** "The Derby Four": so many people, where what is done is done to people. */
    public static boolean ofPeople(Phrase phrase, int head, int verb) {
        return head > 0
                && phrase.get(head).capitalised()
                && phrase.get(head - 1).capitalised()
                && phrase.lower(head).matches("three|four|five|six|seven|eight|nine|ten|twelve")
                && phrase.lower(verb).matches(DONE_TO_PEOPLE);
    }

    /** "the East Company and the West Company": what is joined has a noun of its own. */
    static boolean twoBodies(Phrase phrase, int head) {
        String noun = phrase.lower(head);
        for (int i = 1; i < head; i++) {
            if (phrase.lower(i).equals("and") && phrase.lower(i - 1).equals(noun)) {
                return true;
            }
        }
        return false;
    }

    /** "granted far less than the king wanted", "built swimming baths": it was not done to them. */
    static boolean follows(Phrase phrase, int from) {
        int next = phrase.lower(from).matches("far|much|even|still") ? from + 1 : from;
        boolean compared =
                phrase.lower(next).matches("less|more|fewer")
                        && phrase.lower(next + 1).equals("than")
                        && (next > from || phrase.tag(next + 2).matches("DET|NUM|SYM"));
        boolean kind =
                phrase.lower(from).endsWith("ing")
                        && !phrase.lower(from).matches("using|including|following|being|having")
                        && phrase.tag(from + 1).equals("NOUN")
                        && phrase.lower(from - 1).matches(BUILDING);
        return compared || kind;
    }
}
