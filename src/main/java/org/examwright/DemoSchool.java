package org.examwright;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.examwright.generation.Generations;
import org.examwright.generation.Order;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PageRequest;
import org.examwright.platform.SchoolId;
import org.examwright.questions.QuestionType;
import org.examwright.schools.ApiKeys;
import org.examwright.schools.MemberId;
import org.examwright.schools.Role;
import org.examwright.schools.Schools;
import org.examwright.sources.CourseDetails;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At the first start on the embedded database: a school to try Examwright with, its keys, the
 * course pack, and an order for its questions, which are written while the service already answers.
 * The keys go to standard output, never to the log; {@code --examwright.demo.new-keys} makes new
 * ones.
 */
@Component
@ConditionalOnBooleanProperty("examwright.embedded")
class DemoSchool {
    private static final String NAME = "Demo school";
    private static final String PACK = "ussr-1917-1985";
    private static final int QUESTIONS = 300;
    private static final List<Role> ROLES = List.of(Role.ADMIN, Role.TEACHER, Role.LMS);

    private final Schools schools;
    private final ApiKeys keys;
    private final KnowledgeBase knowledge;
    private final Generations generations;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Environment environment;
    private final boolean newKeys;
    private final PrintStream out = System.out;

    DemoSchool(
            Schools schools,
            ApiKeys keys,
            KnowledgeBase knowledge,
            Generations generations,
            JdbcClient database,
            TransactionTemplate transactions,
            Environment environment,
            ApplicationArguments arguments) {
        this.schools = schools;
        this.keys = keys;
        this.knowledge = knowledge;
        this.generations = generations;
        this.database = database;
        this.transactions = transactions;
        this.environment = environment;
        this.newKeys = arguments.containsOption("examwright.demo.new-keys");
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        if (schools.none()) {
            var id = SchoolId.next();
            greet(CurrentSchool.in(id.id(), () -> transactions.execute(_ -> create(id))));
        } else if (newKeys) {
            greet(CurrentSchool.in(firstSchool(), () -> transactions.execute(_ -> renewKeys())));
        } else {
            out.println("Examwright answers at " + address());
        }
    }

    private Map<Role, String> create(SchoolId id) {
        schools.create(id, NAME);
        var issued = new LinkedHashMap<Role, String>();
        for (var role : ROLES) {
            var member = schools.addMember("Demo " + role.name().toLowerCase(Locale.ROOT));
            issued.put(role, issue(new MemberId(member.id()), role));
        }
        var course = knowledge.createFromPack(PACK, new CourseDetails("", null, null, null));
        generations.order(
                course.id(),
                Order.of(
                        QUESTIONS,
                        1,
                        QuestionType.MULTIPLE_CHOICE,
                        QuestionType.SHORT_ANSWER,
                        QuestionType.ESSAY));
        return issued;
    }

    private Map<Role, String> renewKeys() {
        keys.revokeMembers();
        var issued = new LinkedHashMap<Role, String>();
        var members = schools.members(PageRequest.first(ROLES.size())).items();
        for (int i = 0; i < members.size(); i++) {
            issued.put(ROLES.get(i), issue(new MemberId(members.get(i).id()), ROLES.get(i)));
        }
        return issued;
    }

    private String issue(MemberId member, Role role) {
        return schools.issue(member, role, null).secret().text();
    }

    private UUID firstSchool() {
        return database.sql("select id from school order by id limit 1").query(UUID.class).single();
    }

    private void greet(Map<Role, String> issued) {
        out.println("Examwright answers at " + address());
        issued.forEach(
                (role, key) -> out.printf("%-8s %s%n", role.name().toLowerCase(Locale.ROOT), key));
        out.printf(
                "Try:  curl -H 'Authorization: Bearer %s' %s/v1/courses%n",
                issued.get(Role.TEACHER), address());
    }

    private String address() {
        return "http://localhost:" + environment.getProperty("local.server.port", "8080");
    }
}
