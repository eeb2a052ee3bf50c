package org.examwright.knowledge.extraction.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Statement.Kind;
import org.examwright.knowledge.extraction.labels.Label;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/** Tells by its verb, its words and its heading what kind of statement a sentence makes. */
final class StatementKinds {
    private static final Pattern QUOTED =
            sign(
                    "\"[^\"]{25,}\"\\s*(?:-|,|\\()|\\b(?:said|wrote|declared|promised|called)\\b[^\"]{0,40}\"[^\"]{12,}\"");
    private static final Pattern AIM =
            sign(
                    "\\bin order"
                            + " to\\b|\\b(?:aim|aims|goal|goals|objective|objectives|purpose|intention|ambition)"
                            + " (?:was|were)\\b|\\bwith the (?:aim|intention) of\\b|\\bwas"
                            + " (?:determined|keen|committed) to\\b");
    private static final Pattern AIMING =
            sign("wanted|aimed|hoped|intended|sought|planned|wished|strove|aspired");
    private static final Pattern HOLDING =
            sign(
                    "argued|believed|thought|claimed|insisted|maintained|supported|opposed|favoured|advocated|disagreed|agreed|rejected|criticised|condemned|regarded|denounced|backed|saw|feared|accepted|demanded");
    private static final Pattern STANDING =
            sign(
                    "\\b(?:was|were) (?:strongly |firmly )?(?:in favour of|against|opposed"
                            + " to|critical of|hostile to)\\b");
    private static final Pattern FUNCTION =
            sign(
                    "\\b(?:was|were) (?:responsible for|in charge of|tasked"
                            + " with)\\b|\\b(?:role|task|tasks|function|duty|duties|job|purpose)(?: of"
                            + " [^,.]{3,40})? (?:was|were) (?:to|that)\\b");
    private static final Pattern SERVING =
            sign("oversaw|supervised|administered|ran|managed|coordinated|monitored");
    private static final Pattern DIFFERENCE =
            sign(
                    "\\b(?:unlike|whereas|in contrast|by contrast|on the other hand|rather"
                            + " than|compared (?:to|with)|differ(?:ed|ent from)|different to)\\b");
    private static final Pattern SIMILARITY =
            sign(
                    "\\b(?:similarly|likewise|just as|just like|in the same way|the same as|similar"
                            + " to|as well as [\\p{L} ]+ both)\\b|^both \\p{Lu}");
    private static final Pattern CONTINUITY =
            sign(
                    "\\b(?:continued to|continued (?:with|under|throughout)|still"
                            + " (?:had|was|were|held|relied)|remained|as"
                            + " before|unchanged|survived|persisted|kept"
                            + " (?:his|her|their|its|the))\\b");
    private static final Pattern MEASURE =
            sign(
                    "introduced|banned|abolished|established|created|nationalised|decreed|outlawed|legalised|imposed|launched|reformed|passed|issued|ordered|restored|reduced|raised|lowered|reorganised|replaced|set|collectivised|dissolved|extended|restricted|centralised|privatised|redistributed|censored|encouraged|forced|offered|ended|closed|opened|built|granted|removed|purged|promoted");
    private static final Pattern DONE =
            sign("\\b(?:was|were) (?:\\p{L}+ly )?(?:" + MEASURE.pattern() + ")\\b");
    private static final Pattern FEATURE =
            sign(
                    "was|were|had|contained|included|consisted|comprised|relied|depended|lacked|involved");
    private static final Pattern GROUP =
            sign(
                    "\\b(?:was|were|had)(?: been| not| also| no longer| never| only| still| always|"
                            + " often| \\p{L}+ly)* (\\p{L}+)");
    private static final Pattern STATE =
            sign(
                    "based|designed|linked|divided|known|associated|made|dominated|characterised|led|run|controlled|organised|committed|dedicated|determined"
                            + "|opposed|used|called|limited|concerned|worried|supposed|seen|considered|regarded|allowed|expected|involved|connected"
                            + "|related|united|isolated|located|composed|split|respected|hated|feared|loved|influenced|inspired|supported|meant|intended|unplanned");
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?i)(?:\\W*\\d*\\W*)(?:the |main |key |long-term |short-term |immediate |other"
                            + " )*(causes?|reasons?|results?|consequences|effects?|impact|outcomes?|aims?|goals|objectives|features|characteristics|functions?|role)"
                            + "\\s+(?:of|for|behind|on)\\s+(.{3,60})");

    private StatementKinds() {}

    private static Pattern sign(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The kind, or null where the sentence is none of them. */
    static @Nullable Kind of(Label label, List<String> section) {
        String text = label.text();
        String verb = label.verb();
        if (QUOTED.matcher(text).find()) {
            return Kind.QUOTATION;
        }
        if (AIMING.matcher(verb).matches() || AIM.matcher(text).find()) {
            return Kind.AIM;
        }
        if (FUNCTION.matcher(text).find() || SERVING.matcher(verb).matches()) {
            return Kind.FUNCTION;
        }
        if (HOLDING.matcher(verb).matches() || STANDING.matcher(text).find()) {
            return Kind.POSITION;
        }
        if (Shift.of(text) != null) {
            return Kind.CHANGE;
        }
        if (DIFFERENCE.matcher(text).find()) {
            return Kind.DIFFERENCE;
        }
        if (SIMILARITY.matcher(text).find()) {
            return Kind.SIMILARITY;
        }
        if (CONTINUITY.matcher(text).find()) {
            return Kind.CONTINUITY;
        }
        if (MEASURE.matcher(verb).matches()
                || verb.matches("was|were") && DONE.matcher(text).find()) {
            return Kind.MEASURE;
        }
        Kind titled = titled(section);
        if (titled != null) {
            return titled;
        }
        return FEATURE.matcher(verb).matches() && !tellsADeed(text) ? Kind.FEATURE : null;
    }

    /** "were arrested", "had worked": somebody did it once; it is no feature of anything. */
    private static boolean tellsADeed(String text) {
        Matcher group = GROUP.matcher(text);
        return group.find()
                && Verbs.isParticiple(group.group(1))
                && !STATE.matcher(group.group(1)).matches();
    }

    /** What all that stands under a heading such as "Causes of the war" is. */
    private static @Nullable Kind titled(List<String> section) {
        Matcher heading = section.isEmpty() ? null : TITLED.matcher(section.getLast());
        if (heading == null || !heading.matches()) {
            return null;
        }
        String word = heading.group(1).toLowerCase(Locale.ROOT);
        return switch (word.charAt(0)) {
            case 'c' ->
                    word.startsWith("ca")
                            ? Kind.REASON
                            : word.startsWith("co") ? Kind.RESULT : Kind.FEATURE;
            case 'r' ->
                    word.startsWith("rea")
                            ? Kind.REASON
                            : word.startsWith("res") ? Kind.RESULT : Kind.FUNCTION;
            case 'e', 'i' -> Kind.RESULT;
            case 'o' -> word.startsWith("ou") ? Kind.RESULT : Kind.AIM;
            case 'a', 'g' -> Kind.AIM;
            default -> word.startsWith("fu") ? Kind.FUNCTION : Kind.FEATURE;
        };
    }

    /** What a heading such as "Causes of the war" or "Why did he win?" is about, or null. */
    static @Nullable String titledSubject(List<String> section) {
        if (section.isEmpty()) {
            return null;
        }
        Matcher heading = TITLED.matcher(section.getLast());
        if (heading.matches()) {
            return heading.group(2).replaceAll("[\\s?:.]+$", "");
        }
        return null;
    }
}
