package org.examwright;

import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.SchoolId;
import org.examwright.schools.FirstMembers;
import org.examwright.schools.MemberId;
import org.examwright.schools.Role;
import org.examwright.schools.Schools;
import org.springframework.boot.test.context.TestComponent;

/** Makes schools for tests, each fresh, so that no test sees another's rows. */
@TestComponent
public class TestSchools {
    private final FirstMembers firstMembers;
    private final Schools schools;

    TestSchools(FirstMembers firstMembers, Schools schools) {
        this.firstMembers = firstMembers;
        this.schools = schools;
    }

    /** A school and a key for each role of a member. */
    public record TestSchool(SchoolId id, String admin, String teacher, String lms) {

        /** Runs something with this school in force. */
        public <R, X extends Throwable> R in(ScopedValue.CallableOp<R, X> work) throws X {
            return CurrentSchool.in(id.id(), work);
        }
    }

    public TestSchool create() {
        var made = firstMembers.createSchool("School " + UUID.randomUUID(), "Admin");
        var id = new SchoolId(made.school().id());
        return CurrentSchool.in(
                id.id(),
                () ->
                        new TestSchool(
                                id,
                                made.key().secret().text(),
                                key("Teacher", Role.TEACHER),
                                key("LMS", Role.LMS)));
    }

    private String key(String name, Role role) {
        var member = schools.addMember(name);
        return schools.issue(new MemberId(member.id()), role, null).secret().text();
    }
}
