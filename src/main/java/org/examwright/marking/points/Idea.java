package org.examwright.marking.points;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an answer says something in its own words. */
final class Idea {
    static final double AWARD = 0.8;
    static final double REFER = 0.5;
    private static final double OUT_OF_ORDER = 0.34;
    private static final int LEAST_FOR_ORDER = 5;

    private Idea() {}

    /**
     * @param accept the forms that say it
     * @param reject near misses
     * @param names words in lower case that are known to be names
     */
    static PointMark judge(
            int point,
            String text,
            List<Token> answer,
            List<Form> accept,
            List<Form> reject,
            Set<String> names) {
        Sighting best = best(accept, answer);
        if (best == null) {
            return new PointMark(point, Verdict.REFUSE, 0, null, List.of(), Set.of());
        }
        Sighting miss = best(reject, answer);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Verdict verdict =
                miss != null && miss.recall() >= AWARD && miss.recall() > best.recall()
                        ? refuse(flags, Flag.OTHER_VALUE)
                        : verdict(best, names, flags);
        return new PointMark(
                point,
                verdict,
                best.recall(),
                best.span(text),
                best.missing().stream().map(unit -> unit.token().text()).toList(),
                flags);
    }

    private static @Nullable Sighting best(List<Form> forms, List<Token> answer) {
        Sighting best = null;
        for (Form form : forms) {
            Sighting here = Sighting.best(form, answer);
            if (here != null && (best == null || here.recall() > best.recall())) {
                best = here;
            }
        }
        return best;
    }

    private static Verdict verdict(Sighting seen, Set<String> names, Set<Flag> flags) {
        boolean own = seen.at().keySet().stream().anyMatch(unit -> !unit.given());
        if (seen.recall() < REFER || !own && !seen.form().given()) {
            return Verdict.REFUSE;
        }
        if (Negation.turns(seen)) {
            return refuse(flags, Flag.NEGATED);
        }
        if (contradicted(seen)) {
            return refuse(flags, Flag.CONTRADICTED);
        }
        if (Roles.swapped(seen, names)) {
            return refuse(flags, Flag.ROLES_SWAPPED);
        }
        if (otherValue(seen)) {
            flags.add(Flag.OTHER_VALUE);
            return seen.recall() >= AWARD ? Verdict.REFER : Verdict.REFUSE;
        }
        if (seen.recall() < AWARD || seen.form().given()) {
            return Verdict.REFER;
        }
        if (nameMissing(seen)) {
            flags.add(Flag.NAME_MISSING);
            return Verdict.REFER;
        }
        return seen.at().size() >= LEAST_FOR_ORDER && seen.order() < OUT_OF_ORDER
                ? Verdict.REFER
                : Verdict.AWARD;
    }

    private static Verdict refuse(Set<Flag> flags, Flag because) {
        flags.add(because);
        return Verdict.REFUSE;
    }

    /** The opposite of a word of the form stands where the word does not. */
    private static boolean contradicted(Sighting seen) {
        Set<Integer> met = seen.places();
        for (Unit unit : seen.missing()) {
            for (int i = seen.from(); i < seen.to(); i++) {
                if (!met.contains(i)
                        && Lexicon.english()
                                .opposite(unit.token().stem(), seen.answer().get(i).stem())
                        && !Negation.denied(seen.answer(), seen.from(), i, met)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean otherValue(Sighting seen) {
        return seen.missing().stream()
                .map(unit -> unit.token().value())
                .anyMatch(
                        value ->
                                value != null
                                        && seen.answer().subList(seen.from(), seen.to()).stream()
                                                .map(Token::value)
                                                .anyMatch(
                                                        given ->
                                                                given != null
                                                                        && value.excludes(given)));
    }

    /** A name is no matter of wording; only what the question has named may be left out. */
    private static boolean nameMissing(Sighting seen) {
        return seen.missing().stream()
                .anyMatch(unit -> unit.name() && !unit.given() && unit.weight() >= AWARD);
    }
}
