package org.examwright.questions.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.questions.text.Quantity;
import org.examwright.questions.text.Text;
import org.examwright.questions.text.Word;

/** A way to guess a key without any history. Each gives every option a weight. */
public enum Hunch {
    LONGEST {
        @Override
        double weight(Sheet sheet, int option, Map<String, Integer> uses) {
            return sheet.options().get(option).length();
        }
    },
    /** Numbers, names and further clauses. */
    MOST_SPECIFIC {
        @Override
        double weight(Sheet sheet, int option, Map<String, Integer> uses) {
            Text text = sheet.options().get(option);
            long names = text.words().stream().skip(1).filter(Word::capitalised).count();
            long numbers =
                    text.words().stream()
                            .filter(word -> Character.isDigit(word.text().codePointAt(0)))
                            .count();
            long joints = text.raw().chars().filter(c -> ",(;:".indexOf(c) >= 0).count();
            return names + numbers + joints;
        }
    },
    STEM_OVERLAP {
        @Override
        double weight(Sheet sheet, int option, Map<String, Integer> uses) {
            Set<String> shared = new HashSet<>(sheet.options().get(option).stems());
            shared.retainAll(sheet.stem().stems());
            return shared.size();
        }
    },
    CONVERGENCE {
        @Override
        double weight(Sheet sheet, int option, Map<String, Integer> uses) {
            int shared = 0;
            for (String part : sheet.options().get(option).stems()) {
                for (int other = 0; other < sheet.options().size(); other++) {
                    if (other != option && sheet.options().get(other).stems().contains(part)) {
                        shared++;
                    }
                }
            }
            return shared;
        }
    },
    /** What the paper speaks of most. */
    FREQUENCY {
        @Override
        double weight(Sheet sheet, int option, Map<String, Integer> uses) {
            Set<String> stems = sheet.options().get(option).stems();
            return stems.stream()
                    .mapToDouble(stem -> Math.log1p(uses.getOrDefault(stem, 0)))
                    .average()
                    .orElse(0);
        }
    },
    /** The middle value of figures and dates; else a place that is neither first nor last. */
    MIDDLE {
        @Override
        double weight(Sheet sheet, int option, Map<String, Integer> uses) {
            List<Double> values = new ArrayList<>();
            for (Text text : sheet.options()) {
                Quantity quantity = Quantity.parse(text.raw());
                if (quantity != null) {
                    values.add(quantity.value().doubleValue());
                }
            }
            int size = sheet.options().size();
            double at = option;
            if (values.size() == size) {
                double mine = values.get(option);
                at = values.stream().filter(value -> value < mine).count();
            }
            return -Math.abs(at - (size - 1) / 2.0);
        }
    };

    abstract double weight(Sheet sheet, int option, Map<String, Integer> uses);

    /** The options that weigh most; several where they weigh the same. */
    List<Integer> picks(Sheet sheet, Map<String, Integer> uses) {
        List<Integer> best = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (int option = 0; option < sheet.options().size(); option++) {
            double weight = weight(sheet, option, uses);
            if (weight > most + 1e-9) {
                best.clear();
                most = weight;
            }
            if (weight > most - 1e-9) {
                best.add(option);
            }
        }
        return best;
    }

    /** In how many stems and options of a bank each word stands. */
    static Map<String, Integer> uses(List<Sheet> bank) {
        Map<String, Integer> uses = new HashMap<>();
        for (Sheet sheet : bank) {
            sheet.stem().stems().forEach(stem -> uses.merge(stem, 1, Integer::sum));
            sheet.options()
                    .forEach(o -> o.stems().forEach(stem -> uses.merge(stem, 1, Integer::sum)));
        }
        return uses;
    }
}
