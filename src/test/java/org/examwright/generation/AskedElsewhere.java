package org.examwright.generation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.generation.proofreading.GrammarChecker;
import org.examwright.knowledge.Knowledge;
import org.examwright.knowledge.extraction.Extracts;
import org.examwright.platform.Json;
import org.examwright.questions.QuestionType;

/**
 * Prints the questions of the shipped pack and of a page of notes, a line of JSON each, without the
 * ids that every school has of its own. Started as a process by {@link SameQuestionsTests}.
 */
final class AskedElsewhere {
    private static final int COUNT = 120;
    private static final long SEED = 41;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final String NOTES =
            """
            THE FRENCH REVOLUTION, 1787-99

            Why the old order fell
            - In February 1787 Charles de Calonne asked an Assembly of Notables to tax the nobles.
            - The nobles refused because they feared for their privileges.
            - Calonne was dismissed in April 1787.
            - In May 1789 the Estates-General met at Versailles.
            - On 17 June 1789 the Third Estate called itself the National Assembly.
            - On 14 July 1789 a Parisian crowd stormed the Bastille.
            - In August 1789 the National Assembly abolished feudal rights.

            From monarchy to republic
            - In June 1791 Louis XVI fled from Paris and was stopped at Varennes.
            - On 20 April 1792 France declared war on Austria.
            - On 10 August 1792 a crowd attacked the Tuileries.
            - The National Convention abolished the monarchy on 21 September 1792.
            - Louis XVI was executed on 21 January 1793.

            The Terror
            - The Committee of Public Safety was set up in April 1793.
            - In July 1793 Maximilien Robespierre joined the Committee of Public Safety.
            - Georges Danton was executed on 5 April 1794.
            - Robespierre was arrested on 27 July 1794 and executed on the next day.
            - About 17,000 people were sentenced to death during the Terror.

            The Directory
            - The Constitution of 1795 set up the Directory.
            - In October 1795 Napoleon Bonaparte put down a royalist rising in Paris.
            - On 9 November 1799 Bonaparte overthrew the Directory.
            """;

    private AskedElsewhere() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GrammarChecker checker = new GrammarChecker();
        for (Knowledge knowledge : List.of(PrintQuestions.pack(), Extracts.of(NOTES))) {
            QuestionType[] types = QuestionType.values();
            List<QuestionType> able =
                    List.of(types).stream()
                            .filter(type -> !Catalogue.of(type, List.of()).isEmpty())
                            .toList();
            Order order = Order.of(COUNT, SEED, able.toArray(QuestionType[]::new));
            Generator generator = new Generator(knowledge, order, checker);
            for (QuestionType type : able) {
                generator
                        .all(type, COUNT)
                        .forEach(
                                question ->
                                        out.println(
                                                Json.MAPPER
                                                        .writeValueAsString(question)
                                                        .replaceAll(ID, "id")));
            }
        }
    }
}
