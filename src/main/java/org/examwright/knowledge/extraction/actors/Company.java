package org.examwright.knowledge.extraction.actors;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** What the words around a name say for and against each kind of actor. */
final class Company {
    private static final Set<String> PERSON_VERBS = Lexicon.words("person-verbs");
    private static final Set<String> HUMAN_NOUNS = Lexicon.words("human-nouns");
    private static final Set<String> PERSONAL =
            Set.of("he", "his", "him", "himself", "she", "her", "herself");
    private static final Set<String> INTO_PLACES =
            Set.of("in", "at", "into", "throughout", "across", "near", "inside", "outside");
    private static final Set<String> TOWARDS = Set.of("from", "to", "of", "around");
    private static final Set<String> PEERS =
            Set.of("earl", "duke", "marquess", "viscount", "count", "countess", "duchess");
    private static final Set<String> KIN =
            Set.of("mother", "father", "wife", "husband", "brother", "sister", "son", "daughter");
    private static final Set<String> BELONGING =
            Set.of(
                    "member",
                    "members",
                    "membership",
                    "chairman",
                    "chairmen",
                    "delegates",
                    "joined",
                    "join",
                    "elected",
                    "secretary",
                    "meeting");
    private static final Set<String> EVENT_NOUNS = Lexicon.words("event-nouns");
    private static final Set<String> OBJECT_OF =
            Set.of(
                    "told",
                    "persuaded",
                    "married",
                    "appointed",
                    "succeeded",
                    "replaced",
                    "defeated",
                    "met",
                    "executed",
                    "asked",
                    "murdered",
                    "killed",
                    "assassinated",
                    "arrested",
                    "attacked",
                    "accused");
    private static final Set<String> TAKES_PLACES = Lexicon.words("done-to-places");
    private static final Set<String> BEFALL_PERSONS = Lexicon.words("befall-persons");
    private static final Set<String> LED =
            Set.of("leader", "leaders", "head", "chief", "supporters", "leadership");

    private Company() {}

    /** Adds what one mention says for and against each kind. */
    static void weigh(Candidate candidate, Mention mention) {
        List<Token> tokens = mention.sentence().tokens();
        int before = mention.first() - 1;
        String left = before < 0 ? "" : tokens.get(before).lower();
        boolean the = left.equals("the");
        String beyond = the ? word(tokens, before - 1) : left;
        Token next = at(tokens, mention.last() + 1);
        if (candidate.name.matches(".+ (?:[IVX]+|X)")) {
            candidate.person += 3;
        }
        if (left.equals("by") && before > 0 && Verbs.isParticiple(tokens.get(before - 1).text())) {
            candidate.person += 1;
        }
        if (the && beyond.equals("by")
                || the && word(tokens, before - 1).matches("joined|banned|weakened")) {
            candidate.body += 1;
        }
        if (left.equals(",") && KIN.contains(word(tokens, before - 1))) {
            candidate.person += 1.5;
        }
        if (OBJECT_OF.contains(left)) {
            candidate.person += 0.6;
        }
        if (TAKES_PLACES.contains(left)) {
            candidate.place += 1;
        }
        if (NameFinder.OFFICES.contains(left)) {
            candidate.person += 2;
        }
        if (NameFinder.OFFICES.contains(candidate.words().getFirst().toLowerCase(Locale.ROOT))
                && !candidate.single()) {
            candidate.person += 2;
        }
        boolean acronym = KindJudge.isAcronym(candidate.name);
        if (INTO_PLACES.contains(beyond) && (!the || acronym || !candidate.single())) {
            candidate.place += 1;
        } else if (beyond.equals("of")
                && PEERS.contains(word(tokens, before - 1))
                && tokens.get(before - 1).capitalised()) {
            candidate.person += 1;
        } else if (TOWARDS.contains(beyond)) {
            candidate.place += 0.3;
        }
        if (Set.of("against", "beyond").contains(beyond) || the && beyond.equals("under")) {
            candidate.thing += 1;
        }
        boolean called = left.equals("called") && !nameAt(tokens, before - 1);
        if (called || Set.of("as", "being", "became", "become").contains(left)) {
            candidate.person -= 2;
        }
        weighBelonging(candidate, tokens, the ? before - 1 : before);
        Deeds.weigh(candidate, mention);
        Glosses.weigh(candidate, mention);
        if (next != null && next.isNumber()) {
            candidate.numbered += mention.inDate(next) ? 0 : 1;
        }
        if (before >= 0 && tokens.get(before).isNumber() && !mention.inDate(tokens.get(before))) {
            candidate.group += 1;
        }
        if (next != null) {
            weighNext(candidate, mention, next, the);
        }
        if (the) {
            candidate.articled++;
            candidate.person -= 1;
        } else if (pronounFollows(tokens, mention.last() + 1)) {
            candidate.person += 0.4;
        }
        if (Set.of("many", "most", "all", "some", "other", "few", "against").contains(left)) {
            candidate.group += 1;
        }
        if (left.equals("a") || left.equals("an")) {
            candidate.person -= 1;
            candidate.oneOfThem +=
                    next == null || !next.isWord() || !next.tag().matches("NOUN|ADJ|PROPN") ? 1 : 0;
        }
        if (next != null
                && next.isWord()
                && !next.capitalised()
                && next.tag().matches("NOUN|ADJ")
                && !next.lower().matches(".*(?:ed|s)")
                && !Verbs.isPast(next.text())) {
            candidate.modifies++;
        }
        if (tokens.get(mention.first()).tag().equals("ADJ")
                && !NameFinder.OFFICES.contains(tokens.get(mention.first()).lower())) {
            candidate.described++;
        }
        if (before >= 0
                && tokens.get(before).tag().matches("ADJ|NUM")
                && !tokens.get(before).capitalised()
                && !tokens.get(before).isNumber()) {
            candidate.person -= 1;
        }
    }

    private static void weighBelonging(Candidate candidate, List<Token> tokens, int before) {
        String near = word(tokens, before);
        String far = word(tokens, before - 1);
        boolean belongs =
                (near.equals("of") || near.equals("by") && !far.isEmpty() || near.equals("to"))
                                && BELONGING.contains(far)
                        || BELONGING.contains(near)
                        || near.equals("from")
                                && Set.of("expelled", "dismissed", "resigned").contains(far);
        if (near.equals("of") && far.matches("policy|policies|terms|introduction")) {
            candidate.thing += 1;
        }
        if (near.equals("in") && far.matches("majority|seats?|deputies|votes?|elections?")) {
            candidate.body += 1.5;
            candidate.place = Math.max(0, candidate.place - 1);
        }
        if (near.equals("of") && BEFALL_PERSONS.contains(far)) {
            candidate.person += 1.5;
            candidate.place = Math.max(0, candidate.place - 0.3);
        } else if (near.equals("of") && EVENT_NOUNS.contains(far)) {
            candidate.place += 2;
        }
        if (near.equals("of") && LED.contains(far)) {
            candidate.body += 1;
            candidate.place = Math.max(0, candidate.place - 0.3);
        }
        if (KindJudge.isAcronym(candidate.name)
                && near.equals("of")
                && before > 0
                && tokens.get(before - 1).tag().equals("PROPN")) {
            candidate.body += 1;
            candidate.place = Math.max(0, candidate.place - 0.3);
        }
        if (belongs) {
            candidate.belongs++;
            candidate.body += 1;
            candidate.place = Math.max(0, candidate.place - 0.3);
        }
    }

    private static void weighNext(Candidate candidate, Mention mention, Token next, boolean the) {
        List<Token> tokens = mention.sentence().tokens();
        int i = mention.last() + 1;
        boolean closes = next.text().equals("'") && !mention.name().endsWith("s");
        if (closes) {
            return;
        }
        if (next.text().equals("'s") || next.text().equals("'")) {
            Token owned = at(tokens, i + 1);
            Token further = at(tokens, i + 2);
            boolean human =
                    owned != null && HUMAN_NOUNS.contains(owned.lower())
                            || further != null && HUMAN_NOUNS.contains(further.lower());
            candidate.person += human ? 1.2 : 0.3;
            return;
        }
        Token beyond = next.is("new") ? at(tokens, i + 1) : next;
        if (!the
                && beyond != null
                && !beyond.capitalised()
                && NameFinder.OFFICES.contains(beyond.lower())) {
            candidate.person += 1;
        }
        boolean listed = word(tokens, mention.first() - (the ? 2 : 1)).matches("and|&|\\+|or");
        if (!listed && Set.of("were", "are", "have").contains(next.lower())) {
            candidate.group += 1;
        }
        int verb = i;
        while (verb < tokens.size()
                && (Set.of("ADV", "AUX", "PART").contains(tokens.get(verb).tag())
                        || tokens.get(verb).is("also"))) {
            verb++;
        }
        Token doing = at(tokens, verb);
        if (doing != null
                && doing.lower().matches("founded|formed|banned|dissolved|disbanded|led|set")
                && !Deeds.isActive(tokens, verb)
                && !(doing.is("set") && nameAt(tokens, verb + 3))) {
            candidate.body += 1;
        }
        if (doing == null || !doing.isWord()) {
            return;
        }
        String base = Verbs.past(doing.lower());
        if (the
                && base.matches(
                        "voted|elected|passed|approved|met|ratified|issued|allowed|decided|debated")) {
            candidate.body += 1;
        }
        if (Deeds.isDoneToThings(tokens, verb)) {
            return;
        }
        boolean personal = PERSON_VERBS.contains(doing.lower()) || PERSON_VERBS.contains(base);
        if (doing.is("became") && !rises(at(tokens, verb + 1))) {
            candidate.person += 0.3;
        } else if (personal) {
            candidate.person += 1;
            candidate.acts++;
            candidate.body +=
                    the || mention.name().equals(mention.name().toUpperCase(Locale.ROOT))
                            ? 0.8
                            : 0.2;
            candidate.group += 0.5;
        } else if (doing.tag().equals("VERB") && Verbs.isPast(doing.text())) {
            candidate.person += 0.3;
            candidate.body += the ? 0.5 : 0.2;
        }
    }

    /** "became leader", "became a monk": what persons become. */
    private static boolean rises(@Nullable Token what) {
        return what != null
                && (what.capitalised()
                        || what.tag().equals("DET")
                        || what.tag().equals("NOUN")
                        || NameFinder.OFFICES.contains(what.lower()));
    }

    private static boolean pronounFollows(List<Token> tokens, int from) {
        return tokens.stream()
                .skip(from)
                .limit(12)
                .anyMatch(token -> PERSONAL.contains(token.lower()));
    }

    private static @Nullable Token at(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
    }

    private static boolean nameAt(List<Token> tokens, int i) {
        Token token = at(tokens, i);
        return token != null && token.tag().equals("PROPN") && token.capitalised();
    }

    private static String word(List<Token> tokens, int i) {
        Token token = at(tokens, i);
        return token == null ? "" : token.lower();
    }
}
