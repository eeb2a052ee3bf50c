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
import org.examwright.knowledge.Term;
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

    private final Map<Evidence, List<Named>> byEvidence = new HashMap<>();

    private record Named(String name, Set<String> stems) {}

    AskedFacts(Knowledge knowledge) {
        knowledge.facts().forEach(this::add);
    }

    private void add(Fact fact) {
        if (fact instanceof Actor) {
            return; // a person is whom a fact is about; many facts have the same one
        }
        String words = fact instanceof Term term ? term.definition() : fact.name();
        Named named = new Named(fact.name(), Text.of(words).stems());
        for (Evidence evidence : fact.evidence()) {
            byEvidence.computeIfAbsent(evidence, _ -> new ArrayList<>()).add(named);
        }
    }

    /** Facts by how many questions have them for their answer, where more than so many do. */
    Map<String, Integer> askedMoreThan(int most, List<Sheet> bank) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sheet sheet : bank) {
            String fact = sheet.type() == QuestionType.ESSAY ? "" : factOf(sheet);
            if (!fact.isEmpty()) {
                counts.merge(fact, 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count <= most);
        return counts;
    }

    /** Its name; empty where the question asks for none, or for several together. */
    String factOf(Sheet sheet) {
        Set<String> said = new HashSet<>(sheet.stem().stems());
        said.addAll(sheet.keyStems());
        String best = "";
        double most = SAID;
        for (Evidence evidence : sheet.answered()) {
            for (Named fact : byEvidence.getOrDefault(evidence, List.of())) {
                double part = part(fact, said);
                boolean better = part > most || part == most && fact.name().compareTo(best) < 0;
                if (better && fact.stems().size() > 1) {
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
