package org.examwright.generation.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Inflection of English verbs in British spelling: from a past form back to the base form. Regular
 * verbs go by the letters that "-ed" was put to; what letters cannot tell stands in small lists.
 */
final class Verbs {
    /** Verbs that keep a double l (or another double letter) in the base form. */
    private static final Set<String> KEEP_DOUBLE =
            words(
                    "kill call fill install recall stall poll roll enroll quell swell spell smell"
                            + " pull drill thrill spill will still grill till wall yell bill chill toll"
                            + " gall add err purr overfill refill shell fell sell hull dull cull lull"
                            + " mill kill tell doll");

    /** Stems that look as if they had lost an e, and had not. */
    private static final Set<String> WITHOUT_E =
            words(
                    "visit limit exhibit inhibit prohibit deposit edit inherit profit credit audit"
                            + " solicit exit benefit merit transit orbit posit elicit spirit combat"
                            + " pivot ballot pilot riot bigot target budget market interpret quiet"
                            + " trumpet blanket ticket picket pocket rocket covet fidget docket banquet"
                            + " fillet rivet develop envelop gallop wallop hang bang belong long wrong"
                            + " ring bring throng prolong focus bias canvas monitor author sponsor"
                            + " anchor mirror censor tutor vector factor doctor motor murmur occur"
                            + " abandon mention commission question imprison reason poison summon"
                            + " envision function position station sanction pardon auction condition"
                            + " reckon caution fashion proportion ration apportion petition partition"
                            + " requisition provision pension section envision cannon season lesson"
                            + " weapon champion bargain orphan victim bottom custom blossom accustom"
                            + " phantom fathom random profan label pencil evil peril rebel altar collar"
                            + " pillar dollar solar invalid solid rapid succour last contrast blast"
                            + " broadcast cast forecast breakfast outlast coast boast roast toast"
                            + " exhaust fast gather bother edit exploit");

    /** Stems that did lose an e, though their letters do not show it. */
    private static final Set<String> WITH_E =
            words(
                    "unit reunit invit incit cit excit ignit recit expedit convok delet complet"
                            + " compet secret obsolet conven interven contraven superven schem interfer"
                            + " persever adher rever coher postpon dethron condon phon ston ton hon"
                            + " clon aton zon hop welcom breath bath loath sooth cloth past tast wast"
                            + " hast ped imped conced seced preced reced ced supersed cred overcom rout"
                            + " sham nam");

    private static final Pattern VOWEL_L = Pattern.compile(".*[^aeiou][aeiou]l|.*(qu|gu)[aeiou]l");
    private static final String VOWELS = "aeiou";

    private Verbs() {}

    /** The base form of a past form ("rose": "rise", "banned": "ban"); empty where it is none. */
    static Optional<String> baseOfPast(String word) {
        String past = word.toLowerCase(Locale.ROOT);
        if (past.equals("was") || past.equals("were")) {
            return Optional.of("be");
        }
        if (past.equals("did")) {
            return Optional.of("do");
        }
        String irregular = IrregularVerbs.BASE_OF_PAST.get(past);
        return irregular != null ? Optional.of(irregular) : regular(past);
    }

    /** The base form of a participle ("taken": "take", "expelled": "expel"). */
    static Optional<String> baseOfParticiple(String word) {
        String participle = word.toLowerCase(Locale.ROOT);
        String irregular = IrregularVerbs.BASE_OF_PARTICIPLE.get(participle);
        return irregular != null ? Optional.of(irregular) : regular(participle);
    }

    private static Optional<String> regular(String past) {
        if (past.length() < 4 || !past.endsWith("ed") || NOT_VERBS.contains(past)) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        if (stem.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0 || c == 'y')) {
            return Optional.empty();
        }
        return Optional.of(base(stem, past));
    }

    private static final Set<String> NOT_VERBS =
            words(
                    "need seed weed deed creed breed speed greed hundred kindred sacred naked red"
                            + " bed indeed");

    private static String base(String stem, String past) {
        if (past.endsWith("ied")) {
            return past.length() == 4 || past.equals("untied")
                    ? past.substring(0, past.length() - 1)
                    : past.substring(0, past.length() - 3) + "y";
        }
        if (past.endsWith("eed")) {
            return past.substring(0, past.length() - 1);
        }
        if (past.endsWith("cked")) {
            return past.matches("panicked|mimicked|trafficked|picnicked|frolicked")
                    ? past.substring(0, past.length() - 3)
                    : stem;
        }
        if (doubled(stem)) {
            return undouble(stem);
        }
        return endsInE(stem) ? stem + "e" : stem;
    }

    private static boolean doubled(String stem) {
        int n = stem.length();
        return n > 2
                && stem.charAt(n - 1) == stem.charAt(n - 2)
                && "bdgklmnprt".indexOf(stem.charAt(n - 1)) >= 0;
    }

    private static String undouble(String stem) {
        return KEEP_DOUBLE.contains(stem) ? stem : stem.substring(0, stem.length() - 1);
    }

    private static boolean endsInE(String stem) {
        if (WITHOUT_E.contains(stem)) {
            return false;
        }
        if (WITH_E.contains(stem)) {
            return true;
        }
        return byLetters(stem);
    }

    private static boolean byLetters(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = n > 1 ? stem.charAt(n - 2) : ' ';
        boolean single = vowel(before) && !(n > 2 && vowel(stem.charAt(n - 3)));
        boolean glide = glide(stem, n);
        return switch (last) {
            case 'v', 'c', 'z', 'u' -> true;
            case 's' ->
                    before != 's' && !stem.endsWith("us")
                            || stem.endsWith("us") && stem.length() < 7;
            case 'e' -> true;
            case 'g' ->
                    vowel(before)
                            || before == 'r'
                            || before == 'd'
                            || before == 'n'
                            || before == 'l';
            case 't' -> teeE(stem, single);
            case 'd' -> (single || glide) && (before != 'e') && n > 2;
            case 'l' ->
                    !vowel(before) && before != 'l' && before != 'w' && before != 'r'
                            || (VOWEL_L.matcher(stem).matches() && before != 'e') && n > 2;
            case 'r' -> (single || glide || !vowel(before)) && before != 'e';
            case 'n' -> (single || glide) && before == 'i' || stem.endsWith("un") && single;
            case 'm' -> single && (before == 'a' || before == 'i' || before == 'u');
            case 'p', 'k', 'b' -> single && before != 'e';
            default -> false;
        };
    }

    /** "requir", "languish" cut short: a vowel after "qu" or "gu" stands alone. */
    private static boolean glide(String stem, int n) {
        return n > 3
                && vowel(stem.charAt(n - 2))
                && stem.charAt(n - 3) == 'u'
                && (stem.charAt(n - 4) == 'q' || stem.charAt(n - 4) == 'g')
                && stem.charAt(n - 1) >= 'a'
                && stem.charAt(n - 1) <= 'z';
    }

    private static boolean teeE(String stem, boolean single) {
        if (stem.endsWith("eat") || stem.endsWith("oat")) {
            return stem.endsWith("creat") || stem.endsWith("nauseat") || stem.endsWith("permeat");
        }
        if (stem.endsWith("at")) {
            return true;
        }
        if (stem.endsWith("ot") || stem.endsWith("ut")) {
            return single;
        }
        return false;
    }

    private static boolean vowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static Set<String> words(String list) {
        return Set.of(Arrays.stream(list.split(" ")).distinct().toArray(String[]::new));
    }
}
