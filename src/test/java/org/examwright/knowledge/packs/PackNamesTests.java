package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.knowledge.Actor;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Term;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;

/**
 * What the shipped pack knows stands in the pack alone: no code, word list or migration names its
 * actors or terms, so that notes on any topic are read as well as its own.
 */
class PackNamesTests {
    private static final Path MAIN = Path.of("src/main");

    /** Lists of happenings of all topics and times; the pack's have no other part in them. */
    private static final Set<String> OF_ALL_HISTORY =
            Set.of("known-happenings.txt", "done-again.txt");

    /** Names of the pack that belong to all of history or to plain English, and why. */
    private static final Map<String, String> GENERAL =
            Map.ofEntries(
                    Map.entry("America", "a continent, listed with the realms"),
                    Map.entry("Britain", "a country, listed with the realms"),
                    Map.entry("Germany", "a country, listed with the realms"),
                    Map.entry("Georgia", "a country, a state and a typeface"),
                    Map.entry("Austria", "a country, listed with the realms"),
                    Map.entry("Czechoslovakia", "a country, listed with the realms"),
                    Map.entry("Hungary", "a country, listed with the realms"),
                    Map.entry("Yugoslavia", "a country, listed with the realms"),
                    Map.entry("Lithuania", "a country, listed with the nations"),
                    Map.entry("Politburo", "a body of parties in many countries"),
                    Map.entry("Comintern", "a body of parties in many countries"),
                    Map.entry("Cominform", "a body of parties in many countries"),
                    Map.entry("Guomindang", "a party in another country"),
                    Map.entry("Kuomintang", "a party in another country"),
                    Map.entry("Romania", "a country, listed with the nations"),
                    Map.entry("Communists", "a party's people in many countries"),
                    Map.entry("Liberals", "a party's people in many countries"),
                    Map.entry("Poland", "a country, listed with the realms"),
                    Map.entry("Bulgaria", "a country, listed with the realms"),
                    Map.entry("United States", "a country, listed with the realms"),
                    Map.entry("Soviet", "part of a country's name, listed with the realms"),
                    Map.entry("USA", "an abbreviation in any notes"),
                    Map.entry("Finns", "a people, listed with the peoples"),
                    Map.entry("Poles", "a people, listed with the peoples"),
                    Map.entry("the Church", "a body in most of history"),
                    Map.entry("Peasants", "a class in most of history"),
                    Map.entry("Women", "half of mankind in most of history"),
                    Map.entry("peasants", "a class in most of history"),
                    Map.entry("workers", "a class in most of history"),
                    Map.entry("proletariat", "an English noun for the workers"),
                    Map.entry("nobles", "a class in most of history"),
                    Map.entry("priests", "clergy in most of history"),
                    Map.entry("bishops", "clergy in most of history"),
                    Map.entry("managers", "a common noun"),
                    Map.entry("prisoners", "a common noun"),
                    Map.entry("delegates", "a common noun"),
                    Map.entry("intelligentsia", "an English noun for the educated"),
                    Map.entry("liberals", "a common noun"),
                    Map.entry("dissidents", "a common noun"),
                    Map.entry("landlord", "a common noun"),
                    Map.entry("landlords", "a common noun"));

    @Test
    void standNowhereButInThePack() throws IOException {
        Set<String> names = names();
        names.removeAll(GENERAL.keySet());
        assertThat(names).hasSizeGreaterThan(400);
        assertThat(found(names, texts())).isEmpty();
    }

    @Test
    void areSeenWhereTheyStand() {
        assertThat(found(names(), Map.of("Some.java", "// \"Lenin's\" and gosplan")))
                .containsExactly("Some.java: Lenin");
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Pack pack = ShippedPack.read();
        Map<String, SourceId> sources = new HashMap<>();
        pack.notes().forEach(note -> sources.put(note.file(), SourceId.next()));
        Knowledge knowledge = pack.knowledge(sources);
        for (Actor actor : knowledge.actors()) {
            names.add(actor.name());
            names.addAll(actor.aliases());
        }
        knowledge.terms().stream().map(Term::term).forEach(names::add);
        return names;
    }

    private static List<String> found(Set<String> names, Map<String, String> texts) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            Pattern word =
                    Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])");
            texts.forEach(
                    (file, text) -> {
                        if (text.contains(name) && word.matcher(text).find()) {
                            found.add(file + ": " + name);
                        }
                    });
        }
        return found;
    }

    private static Map<String, String> texts() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.walk(MAIN), Files.walk(Path.of("db")))) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(path -> !path.startsWith(MAIN.resolve("resources/packs")))
                            .filter(path -> !OF_ALL_HISTORY.contains(path.getFileName().toString()))
                            .toList()) {
                texts.put(
                        file.toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return texts;
        }
    }
}
