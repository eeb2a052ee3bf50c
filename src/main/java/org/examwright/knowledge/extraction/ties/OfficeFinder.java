package org.examwright.knowledge.extraction.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.knowledge.Actor.Tenure;
import org.examwright.knowledge.Event.Precision;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds who held which office and when, and what notes call a person in passing. */
final class OfficeFinder {
    private static final String NO_OFFICES =
            "lord|lady|sir|dame|saint|father|dr|doctor|mr|mrs|ms|miss|professor|monarch|ruler"
                    + "|dictator|successor|tutor|major|captain|lieutenant|sergeant|colonel|judge|officer"
                    + "|reverend|representative";
    private static final String WORD =
            Lexicon.words("offices").stream()
                            .filter(word -> !word.matches(NO_OFFICES))
                            .sorted()
                            .collect(Collectors.joining("|"))
                    + "|\\p{L}{4,}(?:issar|etary)";
    private static final String RANK =
            "(?:(?:\\p{Lu}[\\p{L}'-]+|prime|foreign|deputy|first|vice|interior|home|general|party"
                    + "|chief|supreme|military|acting|British|lord) ){0,3}";
    private static final String OF =
            "(?: (?:of|for|to)(?: (?:the|all|both|a))?"
                    + " (?:<[BG]\\d+>|(?!(?:the|a|him|them|his)\\b)[\\p{L}' -]{2,36}?)(?: <B\\d+>)?)?";
    private static final String OFFICE =
            "(?:(?:the|an?|new|his|their|as) ){0,3}(?<office>"
                    + RANK
                    + "(?i:"
                    + WORD
                    + ")"
                    + OF
                    + ")(?= ?(?:[,.;:()+&/→-]|<D|<P|$)|"
                    + " (?:in|from|until|and|but|after|by|on|when|which|who"
                    + "|with|as|so|at|of|during|under|because|where|between|till|since|while)\\b)";
    private static final String SOON = "(?:[ ,(]{0,3}(?:in |from |on )?<D(?<after>\\d+)>)?";
    private static final Pattern GAINS =
            Pattern.compile(
                    "(?:<D(?<before>\\d+)>[ ,:-]{0,3})?<P(?<who>\\d+)>(?: \\([^)]*\\))?,?"
                            + " ?(?:(?:had|was|is|then|later|also|soon|now|being) )*"
                            + "(?<how>became|becomes|elected|appointed|made|named|chosen|crowned|proclaimed|declared|was|is|,|\\(|:|=|-|new)"
                            + " ?(?:<D(?<middle>\\d+)> ?)?"
                            + OFFICE
                            + SOON);
    private static final Pattern MORE =
            Pattern.compile("\\G ?(?:,|and|then|;) (?:then |later )?" + OFFICE + SOON);
    private static final Pattern LOSES =
            Pattern.compile(
                    "(?:<D(?<before>\\d+)>[ ,:-]{0,3})?<P(?<who>\\d+)>"
                            + " (?:(?:was|is|had|been|then|later)"
                            + " )*(?:resigned|retired|dismissed|sacked|removed|replaced|deposed|ousted|stepped"
                            + " down|fell) (?:as|from (?:the |his )?(?:post|position|job|office)"
                            + " (?:as|of)) "
                            + OFFICE
                            + SOON);
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?<![\\p{L}] )(?<office>(?:\\p{Lu}\\p{L}+"
                            + " )?(?:Minister|Secretary|President|Premier|Governor|Commissar|Mayor|Chancellor|Ambassador))"
                            + " <P(?<who>\\d+)>");
    private static final Pattern DESCRIBED =
            Pattern.compile(
                    "<P(?<who>\\d+)>(?:, | \\()(?<role>(?:(?:an?|the|his|her|their)"
                            + " )?(?:[\\p{L}'-]+ ){0,4}(?:[\\p{L}'-]+)(?: (?:of|for|in|from|who|to)"
                            + " [^,.;()<]{3,60}(?:<[BG]\\d+>)?| (?:of|in) (?:the"
                            + " )?<[BG]\\d+>)?)(?=[,.;)])");

    private static final Pattern BODY = Pattern.compile("<B(\\d+)>");

    private final List<Tie> posts = new ArrayList<>();
    private final Map<Member, List<Tenure>> tenures = new LinkedHashMap<>();
    private final Map<Member, String> roles = new LinkedHashMap<>();

    private void post(MaskedSentence sentence, Member who, String office) {
        Matcher body = BODY.matcher(office);
        if (body.find()) {
            posts.add(
                    new Tie(
                            Relation.Type.OFFICE,
                            who,
                            sentence.member(body.group(1)),
                            sentence.line(),
                            sentence.sentence().start(),
                            sentence.sentence().end(),
                            0.7));
        }
    }

    void read(MaskedSentence sentence) {
        Matcher gains = GAINS.matcher(sentence.text());
        int from = 0;
        while (gains.find(from)) {
            Member who = sentence.member(gains.group("who"));
            boolean aside = gains.group("how").matches("[,(:=-]");
            held(sentence, who, gains, gains.group("how").matches("was|is"));
            int end = gains.end();
            Matcher more = MORE.matcher(sentence.text());
            while (more.find(end)) {
                if (more.start() != end) {
                    break;
                }
                held(sentence, who, more, aside);
                end = more.end();
            }
            from = Math.max(end, gains.start() + 1);
        }
        Matcher loses = LOSES.matcher(sentence.text());
        while (loses.find()) {
            post(sentence, sentence.member(loses.group("who")), loses.group("office"));
            LocalDate day = day(sentence, loses);
            add(
                    sentence.member(loses.group("who")),
                    new Tenure(office(sentence, loses), null, day));
        }
        Matcher titled = TITLED.matcher(sentence.text());
        while (titled.find()) {
            add(
                    sentence.member(titled.group("who")),
                    new Tenure(titled.group("office"), null, null));
        }
        described(sentence);
    }

    private void described(MaskedSentence sentence) {
        Matcher described = DESCRIBED.matcher(sentence.text());
        while (described.find()) {
            String role = sentence.plain(described.group("role")).strip();
            String head = role.replaceFirst("^(?:an?|the|his|her|their) ", "");
            if (Roles.isRole(head)) {
                roles.putIfAbsent(sentence.member(described.group("who")), head);
            }
        }
    }

    private void held(MaskedSentence sentence, Member who, Matcher found, boolean state) {
        post(sentence, who, found.group("office"));
        String office = office(sentence, found);
        if (office.matches(
                "(?i)(?:leader|head|chief|chair|general|commander|minister|secretary)")) {
            return;
        }
        DateExpression date = date(sentence, found);
        LocalDate first = null;
        LocalDate last = null;
        if (date != null) {
            boolean range =
                    date.when().precision() == Precision.RANGE
                            && date.when().first().plusMonths(2).isBefore(date.when().last());
            boolean until = date.hedge() == Hedge.BEFORE;
            first =
                    until || state && !range && date.hedge() != Hedge.SINCE
                            ? null
                            : date.when().first();
            last = range || until ? date.when().last() : null;
        }
        add(who, new Tenure(office, first, last));
    }

    private static String office(MaskedSentence sentence, Matcher found) {
        String office =
                sentence.plain(found.group("office"))
                        .strip()
                        .replaceFirst("^(?:first|last|new) (?!secretary|minister|lord|sea)", "");
        return office.substring(0, 1).toUpperCase(Locale.ROOT) + office.substring(1);
    }

    private static @Nullable LocalDate day(MaskedSentence sentence, Matcher found) {
        DateExpression date = date(sentence, found);
        return date == null ? null : date.when().last();
    }

    private static @Nullable DateExpression date(MaskedSentence sentence, Matcher found) {
        for (String name : List.of("after", "middle", "before")) {
            if (found.namedGroups().containsKey(name) && found.group(name) != null) {
                return sentence.date(found.group(name));
            }
        }
        return null;
    }

    private void add(Member who, Tenure tenure) {
        List<Tenure> held = tenures.computeIfAbsent(who, _ -> new ArrayList<>());
        for (int i = 0; i < held.size(); i++) {
            Tenure old = held.get(i);
            if (old.office().equalsIgnoreCase(tenure.office())
                    && (old.from() == null || tenure.from() == null)
                    && (old.to() == null || tenure.to() == null)) {
                held.set(
                        i,
                        new Tenure(
                                old.office(),
                                old.from() == null ? tenure.from() : old.from(),
                                old.to() == null ? tenure.to() : old.to()));
                return;
            }
            if (old.equals(tenure)) {
                return;
            }
        }
        held.add(tenure);
    }

    /** Who held an office of which body, as often as the notes say so. */
    List<Tie> posts() {
        return posts;
    }

    Map<Member, List<Tenure>> tenures() {
        return tenures;
    }

    Map<Member, String> roles() {
        return roles;
    }
}
