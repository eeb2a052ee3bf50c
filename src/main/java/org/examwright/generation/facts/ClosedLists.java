package org.examwright.generation.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.facts.Links.Link;
import org.examwright.generation.language.Words;
import org.examwright.knowledge.Actor;
import org.examwright.sources.Evidence;

/**
 * Groups whose members the notes list in full: one sentence names them all and says that there were
 * no others, by their number ("three men") or by a word ("consisted of"). Whoever that sentence
 * does not name did not belong.
 */
public final class ClosedLists {
    private static final Pattern IN_FULL =
            Pattern.compile(
                    "(?i)\\b(consisted of|was made up of|were made up of|comprised|the"
                            + " only|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                            + " \\p{L}+)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    private ClosedLists() {}

    /**
     * A group, those of its members whom the course knows, and the sentence that lists them.
     *
     * @param name as it stands behind "the"
     */
    public record ClosedList(Actor group, String name, List<Link> memberships, Evidence sentence) {
        public List<Actor> members() {
            return memberships.stream().map(link -> (Actor) link.from()).toList();
        }

        public boolean ofPeople() {
            return members().getFirst().kind() == Actor.Kind.PERSON;
        }

        /** The first year that the sentence or the name gives. */
        public Optional<Integer> year() {
            Matcher year = YEAR.matcher(name + " " + sentence.quote());
            return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
        }

        /** Whether the name is one of several people or things: "leaders who met". */
        public boolean several() {
            String head =
                    name.split(
                                    "\\b(of|who|which|that|at|in|named|shot|awarded|judged|as|annexed|condemned|against|elected)\\b")[
                            0];
            List<String> words = Words.tokens(head);
            return !words.isEmpty() && words.getLast().matches("(?i).*(s|men|people)");
        }

        /** Others of the members' kind who were about at the time and whom the list leaves out. */
        public List<Actor> outsiders(Ground ground) {
            List<Actor> members = members();
            return ground.actors().stream()
                    .filter(actor -> actor.kind() == members.getFirst().kind())
                    .filter(
                            actor ->
                                    !members.contains(actor)
                                            && !actor.equals(group)
                                            && !ground.people().names(sentence.quote(), actor))
                    .filter(actor -> isNear(ground, actor) && isPeer(actor))
                    .toList();
        }

        /** Of the members' sort, as far as the course tells: office-holders, or alike by role. */
        private boolean isPeer(Actor actor) {
            return ofPeople()
                    ? !actor.offices().isEmpty()
                            || members().stream().anyMatch(member -> member.offices().isEmpty())
                    : members().stream()
                            .anyMatch(member -> !Words.shared(role(member), role(actor)).isEmpty());
        }

        private static String role(Actor actor) {
            String role = actor.role();
            return role == null ? "" : role;
        }

        private boolean isNear(Ground ground, Actor actor) {
            boolean near =
                    memberships.stream()
                            .anyMatch(
                                    link ->
                                            ground.syllabus()
                                                                    .nearness(
                                                                            link.from().topics(),
                                                                            actor.topics())
                                                            > 0.5
                                                    || ground.syllabus()
                                                                    .nearness(
                                                                            group.topics(),
                                                                            actor.topics())
                                                            > 0.5);
            return ofPeople()
                    ? year().map(
                                    at ->
                                            ground.people()
                                                    .activeAround(actor, LocalDate.of(at, 7, 1), 3))
                            .orElse(near)
                    : near && actor.topics().stream().anyMatch(group.topics()::contains);
        }
    }

    /** Every group that is listed in full, by name. */
    public static List<ClosedList> in(Ground ground) {
        List<ClosedList> lists = new ArrayList<>();
        for (Actor group : ground.actors()) {
            List<Link> memberships = ground.links().membersOf(group);
            boolean alike =
                    memberships.size() >= 2
                            && memberships.stream().allMatch(link -> link.from() instanceof Actor)
                            && memberships.stream()
                                            .map(link -> ((Actor) link.from()).kind())
                                            .distinct()
                                            .count()
                                    == 1;
            if (alike) {
                sentence(ground, memberships)
                        .map(said -> new ClosedList(group, bare(group), memberships, said))
                        .ifPresent(lists::add);
            }
        }
        return lists;
    }

    private static String bare(Actor group) {
        return group.name().replaceFirst("^[Tt]he (?=\\S)", "");
    }

    private static Optional<Evidence> sentence(Ground ground, List<Link> memberships) {
        return memberships.getFirst().relation().evidence().stream()
                .filter(quote -> IN_FULL.matcher(quote.quote()).find())
                .filter(
                        quote ->
                                memberships.stream()
                                        .allMatch(
                                                link ->
                                                        ground.people()
                                                                .names(
                                                                        quote.quote(),
                                                                        (Actor) link.from())))
                .findFirst();
    }
}
