package org.examwright.generation.telling;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.language.Clause;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.FirstDeed;

/** Small words inside a sentence that notes leave out: "met Berlin", "Holm and allies". */
final class LostWords {
    private static final String PLACE = "(?!(?:" + Dates.MONTHS + ")\\b)\\p{Lu}[\\p{L}'’-]+";

    /** "The Salt Congress met Kiel": it met nobody, but there. */
    private static final Pattern MET =
            Pattern.compile(
                    "^((?:The |A )?(?:\\p{L}[\\p{L}'’-]* )*(?i:assembly|parliament|congress|conference|convention"
                            + "|council|diet|synod|estates|estates-general|committee|talks|summit|riksdag|reichstag)"
                            + " (?:met|opened|started|began|sat|gathered|assembled)) (?="
                            + PLACE
                            + "(?: "
                            + PLACE
                            + ")?$)");

    /** "Salt School St Olaf's were opened": one school, and where. */
    private static final Pattern SITE =
            Pattern.compile(
                    "^((?:The )?(?:\\p{Lu}[\\p{L}'’-]+ )+(?:School|Hospital|College|Academy|Institute|Asylum"
                            + "|Museum|Factory|Exhibition)) (St \\p{Lu}[\\p{L}'’]+|(?!Acts?|Bills?|Laws?|Board|Commission|Movement|Reform)\\p{Lu}[\\p{L}]+) (was|were|opened|closed)\\b");

    /** "Taken by Holm and allies". */
    private static final Pattern ALLIES =
            Pattern.compile(
                    "\\b((?:by|with|against|under|from) (?:the )?(?:\\p{Lu}[\\p{L}'’-]+ )(?:(?:\\p{Lu}[\\p{L}'’-]+|[IVX]+|of|de|von|the)"
                            + " )*and) (?=(?:allies|followers|supporters|men|troops|sons|brothers|family|court|ministers"
                            + "|entourage|household)(?=$|,| (?:in|at|on|near|from|after|for|with)\\b))");

    /** Lands and bodies, which have allies of their own but no "his". */
    private static final Pattern NOBODY =
            Pattern.compile(
                    ".* (?:the )?(?:\\p{Lu}\\p{L}*(?:land|lands|ia|many|gary|aly|stan|pain|rance|apan|ina|orea|gypt"
                            + "|reece|exico|razil|ran|raq|srael|uba|urkey|ritain|ietnam|weden|way|mark|ortugal|enice|enoa|Union"
                            + "|States|Empire|Republic|Party|League|[^s]s)) and");

    /** What everybody has of his own: "lost leg". */
    private static final Pattern BODY =
            Pattern.compile(
                    "\\b(lost|broke|hurt|injured) (left |right )?(leg|arm|hand|foot|eye|nose|head|sight|hearing|throne"
                            + "|crown|seat|life|nerve|wife|husband|son|daughter|temper)(?=$|,| (?:in|at|to|on|and|after|by)\\b)");

    /** "Joined Dutch side". */
    private static final Pattern SIDE =
            Pattern.compile(
                    "\\b(joined|took|chose|supported|favoured|backed|fought on|came in on|entered on) (?=\\p{Lu}\\p{L}+ side\\b)");

    /** "Gave up regency": of these a realm has one. */
    private static final Pattern GAVE_UP =
            Pattern.compile(
                    "\\b(gave up|took over|laid down|took on|handed over) (?=(?:regency|throne|crown|presidency|premiership"
                            + "|chancellorship|leadership|command|kingdom|duchy|governorship|stadtholderate|regentship|papacy)\\b"
                            + "(?=$|,| (?:in|of|to|at|and)\\b))");

    /** A place gives itself up to somebody: "Kiel gave up to the Danes". */
    private static final Pattern YIELDED = Pattern.compile("\\bgave up(?= to (?:the )?\\p{Lu})");

    private static final Pattern STRONGHOLD =
            Pattern.compile(
                    "^(.*\\b(?:[Cc]itadel|[Ff]ort|[Ff]ortress|[Cc]astle|[Gg]arrison|[Tt]own|[Cc]ity)) gave up$");

    /** "The Salt Conference ran": at its dates. */
    private static final Pattern RAN =
            Pattern.compile(
                    "^(.*\\b(?i:conference|congress|talks|exhibition|trial|campaign|festival|games|strike|siege)) ran$");

    /** "The Treaty of Kiel on HMS Holm was signed": it was signed there. */
    private static final Pattern SIGNED_THERE =
            Pattern.compile(
                    "^(The (?:Treaty|Peace|Armistice|Truce|Convention|Pact|Capitulation) of \\p{Lu}[\\p{L}-]+) ((?:on|in|at|aboard|near) .+) was signed$");

    /** "Barons' paper of Kiel was introduced": a plan that is called by its place is issued. */
    private static final Pattern PLAN =
            Pattern.compile("^(The Plan of \\p{Lu}[\\p{L}-]+) was introduced\\b");

    /** "Queens Hospital", "the farm workers union". */
    private static final Pattern OWNER =
            Pattern.compile(
                    "\\b(Queen|King|Speaker|Women|Men|Children|People)s (?=(?:Hospital|Speech|Conference|Charter|Court"
                            + "|Budget|Institute|Palace)\\b)");

    private static final Pattern OWNERS =
            Pattern.compile(
                    "\\b(\\p{Ll}+ers) (?=(?:union|association|federation|league|council)s?\\b)");

    /** "Holm used salt in Kiel ‘this trick beats all’": what a note quotes behind its deed. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "^(.{12,}) [‘“](?i:this|that|it|he|she|we|they|i|you|there|the)(?: [^ ]+){3,}[’”]$");

    /** Words that a quotation belongs to. */
    private static final Pattern SAYING =
            Pattern.compile(
                    ".* (?:that|as|with|of|for|his|her|its|their|the|an?|in|on|by|to|said|wrote|called|named|declared|told"
                            + "|promised|announced|shouted|warned|asked|answered|claimed|slogan|words|motto|speech|letter"
                            + "|book|article|poem|song|pamphlet|sermon|headline|cry|published|issued)");

    /** "Beaten by 2.1 Holm": the number of a paragraph. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?<=^| )\\d{1,2}\\.\\d{1,2} (?=\\p{Lu}\\p{Ll})");

    /** "A Kiel clash with the Danes took place": there. */
    private static final Pattern CLASH =
            Pattern.compile(
                    "^An? (\\p{Lu}[\\p{L}'’-]+) (clash|skirmish|gunfight) (with (?:the )?\\p{Lu}.*|between .*) took place$");

    private static final Pattern READY = Pattern.compile(" to get ready$");

    private static final Map<String, String> NUMBERS =
            Map.of(
                    "2", "Two", "3", "Three", "4", "Four", "5", "Five", "6", "Six", "7", "Seven",
                    "8", "Eight", "9", "Nine", "10", "Ten", "12", "Twelve");

    private static final Pattern YEARS = Pattern.compile("\\b([2-9]|10|12) [Yy]ear (?=Plan\\b)");

    private LostWords() {}

    static String told(String sentence) {
        String text = PARAGRAPH.matcher(sentence).replaceAll("");
        text = MET.matcher(FirstDeed.deed(unquoted(text))).replaceFirst("$1 in ");
        text = SITE.matcher(text).replaceFirst(LostWords::site);
        text = ALLIES.matcher(text).replaceAll(found -> found.group(1) + whose(found.group(1)));
        text =
                BODY.matcher(text)
                        .replaceAll(
                                found ->
                                        found.group(1)
                                                + " "
                                                + own(sentence)
                                                + " "
                                                + (found.group(2) == null ? "" : found.group(2))
                                                + found.group(3));
        text = OWNERS.matcher(OWNER.matcher(text).replaceAll(LostWords::owner)).replaceAll("$1' ");
        Matcher clash = CLASH.matcher(text);
        if (clash.matches() && !BareNames.ofAPeople(clash.group(1))) {
            text = clash.replaceFirst("A $2 $3 took place at $1");
        }
        text = READY.matcher(text).replaceFirst("");
        text = SIDE.matcher(text).replaceAll("$1 the ");
        text = GAVE_UP.matcher(text).replaceAll("$1 the ");
        text = YIELDED.matcher(text).replaceFirst("surrendered");
        text = STRONGHOLD.matcher(text).replaceFirst("$1 surrendered");
        text = RAN.matcher(text).replaceFirst("$1 took place");
        text = PLAN.matcher(text).replaceFirst("$1 was issued");
        text = YEARS.matcher(text).replaceAll(years -> NUMBERS.get(years.group(1)) + "-Year ");
        Matcher signed = SIGNED_THERE.matcher(text);
        return signed.matches() ? signed.replaceFirst("$1 was signed $2") : text;
    }

    private static String unquoted(String sentence) {
        Matcher quoted = QUOTED.matcher(sentence);
        return quoted.matches()
                        && !SAYING.matcher(quoted.group(1)).matches()
                        && Clause.of(quoted.group(1)).isPresent()
                ? quoted.group(1)
                : sentence;
    }

    private static String site(MatchResult one) {
        String deed = one.group(3).equals("were") ? "was" : one.group(3);
        return Matcher.quoteReplacement(one.group(1) + " at " + one.group(2) + " " + deed);
    }

    private static String whose(String before) {
        return NOBODY.matcher(" " + before).matches() ? " its " : " his ";
    }

    private static String owner(MatchResult name) {
        return (name.start() == 0 ? "The " : "") + name.group(1) + "'s ";
    }

    private static String own(String sentence) {
        return Doer.isWoman(sentence) ? "her" : "his";
    }
}
