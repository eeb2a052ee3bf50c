package org.examwright.questions.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Fact;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Term;
import org.examwright.questions.Form;
import org.examwright.questions.MarkScheme;
import org.examwright.questions.QuestionType;
import org.examwright.questions.text.Text;
import org.examwright.sources.Evidence;

/**
 * Which fact each question has for its answer: of those that rest on the words which its key cites,
 * the one whose own words it says most of.
 */
final class AskedFacts {
    /** A question that says less of a fact's words does not ask for it. */
    private static final double SAID = 0.6;

    /** Stems of a key that tells no fact by itself. */
    private static final int SHORT = 3;

    private final Map<Evidence, List<Named>> byEvidence = new HashMap<>();

    private record Named(String name, Set<String> stems) {}

    AskedFacts(Knowledge knowledge) {
        knowledge.facts().forEach(this::add);
    }

    private void add(Fact fact) {
        if (fact instanceof Actor || fact instanceof Relation) {
            return; // a person is whom facts are about, and who followed whom is told by an event
        }
        String words = fact instanceof Term term ? term.definition() : fact.name();
        Named named = new Named(fact.name(), Text.of(words).stems());
        for (Evidence evidence : fact.evidence()) {
            byEvidence.computeIfAbsent(evidence, _ -> new ArrayList<>()).add(named);
        }
    }

    /** Facts that are the answer of more than so many questions, with these. */
    Map<String, List<Sheet>> askedMoreThan(int most, List<Sheet> bank) {
        Map<String, List<Sheet>> asking = new TreeMap<>();
        for (Sheet sheet : bank) {
            String fact = sheet.type() == QuestionType.ESSAY ? "" : factOf(sheet);
            if (!fact.isEmpty()) {
                asking.computeIfAbsent(fact, _ -> new ArrayList<>()).add(sheet);
            }
        }
        asking.values().removeIf(sheets -> sheets.size() <= most);
        return asking;
    }

    /**
     * Its name; empty where the question asks for none, or for several together. A key that tells a
     * fact by itself is that fact; a name, a year or an amount completes the one that the stem
     * tells.
     */
    String factOf(Sheet sheet) {
        MarkScheme scheme = sheet.content().markScheme();
        if (sheet.content().form() == Form.SEQUENCE
                || scheme != null && scheme.points().size() > 1) {
            return "";
        }
        String told = factIn(sheet, sheet.keyStems());
        if (!told.isEmpty() || sheet.keyStems().size() > SHORT) {
            return told;
        }
        Set<String> said = new HashSet<>(sheet.stem().stems());
        said.addAll(sheet.keyStems());
        return factIn(sheet, said);
    }

    private String factIn(Sheet sheet, Set<String> said) {
        String best = "";
        double most = SAID;
        for (Evidence evidence : sheet.answered()) {
            for (Named fact : byEvidence.getOrDefault(evidence, List.of())) {
                double part = part(fact, said);
                boolean better = part > most || part == most && fact.name().compareTo(best) < 0;
                if (better && fact.stems().size() > 2) {
                    most = part;
                    best = fact.name();
                }
            }
        }
        return best;
    }

    private static double part(Named fact, Set<String> said) {
        long common = fact.stems().stream().filter(said::contains).count();
        return common / (double) Math.max(1, fact.stems().size());
    }
}
