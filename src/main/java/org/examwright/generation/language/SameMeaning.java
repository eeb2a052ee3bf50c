package org.examwright.generation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plain words in which learners of history say what a scheme says: each line holds a phrase and
 * two others of the same inflection that may stand in its place, behind "!" not in the passive.
 * Names are left as they are.
 */
public final class SameMeaning {
    private static final List<Group> GROUPS =
            Stream.of(
                            """
                            established|set up|founded
                            founded|set up|created
                            set up a|founded a|created a
                            set up the|founded the|created the
                            !abolished|did away with|got rid of
                            outlawed|banned|made illegal
                            prohibited|banned|outlawed
                            banned|outlawed|prohibited
                            forbidden|banned|not allowed
                            !forbade|banned|did not allow
                            crushed|put down|suppressed
                            suppressed|put down|crushed
                            dismissed|removed|sacked
                            murdered|killed|assassinated
                            assassinated|murdered|killed
                            condemned|sentenced|found guilty
                            executed|put to death|killed
                            !rose against|rebelled against|revolted against
                            !rebelled against|rose against|revolted against
                            rising|revolt|rebellion
                            risings|revolts|rebellions
                            shortage of|lack of|want of
                            shortages of|lack of|want of
                            starving|going hungry|dying of hunger
                            worsened|became worse|got worse
                            improved|became better|got better
                            !supported|backed|were in favour of
                            !demanded|called for|insisted on
                            peasants|villagers|country people
                            troops|soldiers|forces
                            the countryside|the villages|rural areas
                            countryside|villages|rural areas
                            cities|towns|urban areas
                            factories|works|industrial plants
                            wages|pay|earnings
                            exiled|banished|sent away
                            proclaimed|announced|declared
                            launched|started|began
                            !replaced|took the place of|came after
                            !defeated the|beat the|overcame the
                            !invaded|attacked|marched into
                            seized power|took power|took control
                            overthrew|brought down|toppled
                            overthrown|brought down|toppled
                            prevented|stopped|hindered
                            owing to|because of|due to
                            abroad|in other countries|outside the country
                            wanted to|wished to|hoped to
                            wished to|wanted to|hoped to
                            hoped to|wanted to|wished to
                            tried to|attempted to|sought to
                            sought to|tried to|attempted to
                            !needed|required|had need of
                            unpopular|disliked|resented
                            harvests|crops|yields
                            harvest|crop|yield
                            agriculture|farming|the farms
                            farming|agriculture|the land
                            goods|products|wares
                            treaty|agreement|pact
                            loyal|faithful|true
                            !rivals|opponents|competitors
                            !went on strike|struck|stopped work
                            by force|through force|with violence
                            imprisoned|put in prison|jailed
                            deserted|ran away|left the ranks
                            modernise|renew|improve
                            destroy|wipe out|do away with
                            strengthen|build up|reinforce
                            weaken|undermine|sap
                            raise|increase|put up
                            increase|raise|add to
                            reduce|lower|cut
                            encourage|promote|foster
                            secure|make sure of|guarantee
                            win over|gain the support of|attract
                            feed|supply with food|provide food for
                            protect|defend|guard
                            prevent|stop|avoid
                            punish|penalise|take action against
                            spread through|reached|went through
                            officials|administrators|bureaucrats
                            workers|labourers|working people
                            newspapers|the press|papers
                            !quarrelled|disagreed|fell out
                            !mistrusted|distrusted|did not trust
                            ruined|wrecked|destroyed
                            in ruins|destroyed|wrecked
                            slaughtered|killed|butchered
                            deported|sent away by force|moved by force
                            fled|ran away|escaped
                            arrested|detained|taken into custody
                            """
                                    .split("\n"))
                    .map(Group::of)
                    .toList();
    private static final int MOST = 2;

    private SameMeaning() {}

    /** The text in other words, at most twice; none where no word of it has another. */
    public static List<String> of(String text) {
        List<String> others = new ArrayList<>();
        for (int turn = 1; turn <= MOST; turn++) {
            String other = text;
            for (Group group : GROUPS) {
                Matcher found = group.phrase().matcher(text);
                if (found.find()) {
                    other =
                            group.phrase()
                                    .matcher(other)
                                    .replaceFirst(group.others().get(turn - 1));
                }
            }
            if (!other.equals(text) && !others.contains(other)) {
                others.add(other);
            }
        }
        return others;
    }

    private record Group(Pattern phrase, List<String> others) {
        static Group of(String line) {
            List<String> phrases = List.of(line.strip().replaceFirst("^!", "").split("\\|"));
            String before = line.strip().startsWith("!") ? "(?<!\\b(was|were|been|be|had) )" : "";
            return new Group(
                    Pattern.compile(
                            before + "(?<![\\p{L}-])" + phrases.getFirst() + "(?![\\p{L}'’-])"),
                    phrases.subList(1, phrases.size()));
        }
    }
}
