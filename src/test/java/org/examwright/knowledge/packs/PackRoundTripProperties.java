package org.examwright.knowledge.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.examwright.sources.CourseDetails;
import org.examwright.sources.SourceId;

/** Small courses of any content go out and come back in as they were. */
class PackRoundTripProperties {
    @Property(tries = 200)
    void anyCourseComesBack(@ForAll("courses") MadeUp.Course course) {
        var notes = List.of(new PackExport.Note(course.details(), course.text()));
        var details = new CourseDetails("Ünïted — course", null, null, null);
        var files = PackExport.files(details, notes, course.knowledge(), Set.of());

        var pack = new PackReader().read("united-course", files::get);

        var id = SourceId.next();
        var again = pack.knowledge(Map.of(pack.notes().getFirst().file(), id));
        assertThat(SameFacts.of(again, Map.of(id, "it")))
                .containsExactlyElementsOf(
                        SameFacts.of(course.knowledge(), Map.of(course.text().id(), "it")));
        assertThat(pack.notes().getFirst().details()).isEqualTo(course.details());
        assertThat(PackArchive.write(files))
                .isEqualTo(
                        PackArchive.write(
                                PackExport.files(details, notes, course.knowledge(), Set.of())));
    }

    @Provide
    Arbitrary<MadeUp.Course> courses() {
        return Arbitraries.longs().map(seed -> new MadeUp(new Random(seed)).course());
    }
}
