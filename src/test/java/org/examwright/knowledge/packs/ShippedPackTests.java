package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.examwright.knowledge.Event;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.Relation;
import org.examwright.knowledge.Statement;
import org.examwright.platform.Json;
import org.examwright.sources.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPackTests {
    private static final String ID = "ussr-1917-1985";

    private final Pack pack = new PackReader().read(ID, PackFolder.ofClassPath(ID));

    @Test
    void reachesTheFloors() {
        var knowledge = copy();

        assertThat(knowledge.events()).hasSizeGreaterThanOrEqualTo(140);
        assertThat(knowledge.terms()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(knowledge.figures()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(knowledge.relations())
                .filteredOn(relation -> relation.type() == Relation.Type.CAUSE)
                .hasSizeGreaterThanOrEqualTo(160);
        assertThat(knowledge.actors())
                .filteredOn(actor -> !actor.aliases().isEmpty() || !actor.offices().isEmpty())
                .hasSizeGreaterThanOrEqualTo(90);
        assertThat(knowledge.statements()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(of(knowledge, Statement.Kind.CHANGE)).isGreaterThanOrEqualTo(30);
        assertThat(of(knowledge, Statement.Kind.CONTINUITY)).isGreaterThanOrEqualTo(15);
        assertThat(of(knowledge, Statement.Kind.AIM)).isGreaterThanOrEqualTo(40);
        assertThat(of(knowledge, Statement.Kind.POSITION)).isGreaterThanOrEqualTo(40);
    }

    private static long of(Knowledge knowledge, Statement.Kind kind) {
        return knowledge.statements().stream().filter(s -> s.kind() == kind).count();
    }

    /** The hand-made truth names them as the documents do. */
    @ParameterizedTest
    @ValueSource(strings = {"001_95a7b4d40bcc33ee", "003_68db51620414fe4d"})
    void knowsTheActorsOfTheDocuments(String document) throws IOException {
        var gold = Path.of("../shared/gold", document + ".json");
        assumeTrue(Files.exists(gold), "no hand-made truth beside the repository");
        var names = new HashSet<String>();
        var knowledge = copy();
        knowledge.terms().forEach(term -> names.add(bare(term.term())));
        for (var actor : knowledge.actors()) {
            names.add(bare(actor.name()));
            actor.aliases().forEach(alias -> names.add(bare(alias)));
        }
        var actors = Json.MAPPER.readTree(gold.toFile()).at("/actors");

        var known =
                actors.valueStream()
                        .filter(
                                actor ->
                                        Stream.concat(
                                                        Stream.of(actor.at("/name")),
                                                        actor.at("/aliases").valueStream())
                                                .anyMatch(
                                                        name ->
                                                                names.contains(
                                                                        bare(name.stringValue()))))
                        .count();

        assertThat(100.0 * known / actors.size()).isGreaterThanOrEqualTo(85);
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceFirst("s$", "");
    }

    @Test
    void keepsEveryDatedFactWithinItsPeriod() {
        assertThat(copy().events())
                .allMatch(event -> !event.to().isBefore(pack.from()))
                .allMatch(event -> !event.from().isAfter(pack.to()));
    }

    @Test
    void givesEachCopyIdsOfItsOwn() {
        var first = copy().events().stream().map(event -> event.id()).toList();

        assertThat(copy().events())
                .extracting(event -> event.id())
                .doesNotContainAnyElementsOf(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sovnarkom / Politburo / Central Committee",
                "Orgburo / Secretariat",
                "Cheka / OGPU / NKVD / MVD",
                "Triumvirate / Duumvirate",
                "Left Opposition / United Opposition / Right Opposition",
                "War Communism / New Economic Policy / Collectivisation",
                "Kolkhoz / Sovkhoz",
                "Trial of the Sixteen / Trial of the Seventeen / Trial of the Twenty-one",
                "Genrikh Yagoda / Nikolai Yezhov / Lavrenty Beria",
                "Grigory Zinoviev / Sergei Kirov / Andrei Zhdanov",
                "Nikolai Uglanov / Lazar Kaganovich / Nikita Khrushchev",
                "Decree on Land / Decree on Peace / Workers' control",
                "Georgy Malenkov / Vyacheslav Molotov / Alexei Kosygin",
                "Yuri Andropov / Konstantin Chernenko",
                "Permanent Revolution / Socialism in One Country",
                "Constitution of 1918 / Stalin Constitution / Constitution of 1977"
            })
    void marksWhatLearnersTakeForOneAnother(String names) {
        var set = List.of(names.split(" / "));
        var knowledge = copy();

        assertThat(knowledge.confusable().sets()).anyMatch(marked -> marked.containsAll(set));
    }

    @Test
    void marksTheCongressesAndRevolutionsAmongItsEvents() {
        var knowledge = copy();
        var labels = knowledge.events().stream().map(Event::label).toList();

        assertThat(knowledge.confusable().sets())
                .filteredOn(labels::containsAll)
                .anyMatch(
                        set ->
                                Stream.of(
                                                "Tenth Party",
                                                "Thirteenth",
                                                "Fifteenth",
                                                "Seventeenth",
                                                "Secret Speech",
                                                "Twenty-second")
                                        .allMatch(
                                                one ->
                                                        set.stream()
                                                                .anyMatch(
                                                                        label ->
                                                                                label.contains(
                                                                                        one))))
                .anyMatch(set -> set.size() == 2 && set.getFirst().contains("monarchy"))
                .anyMatch(set -> set.stream().allMatch(label -> label.contains("onstitution")));
    }

    @Test
    void saysWhereTheDocumentsErr() {
        assertThat(copy().events())
                .filteredOn(event -> event.standing().note() != null)
                .hasSizeGreaterThan(40);
    }

    private Knowledge copy() {
        Map<String, SourceId> sources = new TreeMap<>();
        pack.notes().forEach(note -> sources.put(note.file(), new SourceId(UUID.randomUUID())));
        return pack.knowledge(sources);
    }
}
