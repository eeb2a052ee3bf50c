package org.examwright.knowledge.catalogue;

import java.time.LocalDate;
import org.examwright.knowledge.packs.Pack;
import org.examwright.knowledge.packs.Packs;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/packs")
class PackController {
    private final Packs packs;

    PackController(Packs packs) {
        this.packs = packs;
    }

    @GetMapping
    @Allow(Role.TEACHER)
    Page<PackView> list(PageRequest page) {
        var after = page.after();
        var rows =
                packs.all().stream()
                        .filter(pack -> after == null || pack.id().compareTo(after) > 0)
                        .limit(page.limit() + 1L)
                        .map(PackView::of)
                        .toList();
        return page.page(rows, PackView::id);
    }

    record PackView(String id, String title, LocalDate from, LocalDate to, Pack.Counts counts) {
        static PackView of(Pack pack) {
            return new PackView(pack.id(), pack.title(), pack.from(), pack.to(), pack.counts());
        }
    }
}
