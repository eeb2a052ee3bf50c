package org.examwright.knowledge.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.examwright.knowledge.KnowledgeBase;
import org.examwright.knowledge.packs.Packs;
import org.examwright.platform.BodyLimit;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Packs: listed, taken in, and made of courses. */
@RestController
@RequestMapping("/v1")
class PackController {
    private static final String ZIP = "application/zip";
    private final Packs packs;
    private final KnowledgeBase knowledge;

    PackController(Packs packs, KnowledgeBase knowledge) {
        this.packs = packs;
        this.knowledge = knowledge;
    }

    @GetMapping("/packs")
    @Allow(Role.TEACHER)
    Page<Packs.Listed> list(PageRequest page) {
        var after = page.after();
        var rows =
                packs.all().stream()
                        .filter(pack -> after == null || pack.id().compareTo(after) > 0)
                        .limit(page.limit() + 1L)
                        .toList();
        return page.page(rows, Packs.Listed::id);
    }

    @PostMapping(path = "/packs", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @BodyLimit(mebibytes = 25)
    @Allow(Role.TEACHER)
    ResponseEntity<Packs.Listed> takeFile(MultipartHttpServletRequest form) throws IOException {
        var file = form.getFile("file");
        int parts = form.getMultiFileMap().values().stream().mapToInt(List::size).sum();
        if (file == null || parts > 1) {
            throw PlatformProblem.MALFORMED.at(
                    "/file", "Send the archive as the one part named file");
        }
        return taken(file.getBytes());
    }

    /** Lets any type come this far, so that who may not import learns that first. */
    @PostMapping("/packs")
    @BodyLimit(mebibytes = 25)
    @Allow(Role.TEACHER)
    ResponseEntity<Packs.Listed> take(
            HttpServletRequest request, @RequestBody(required = false) byte @Nullable [] archive)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(ZIP)) {
            throw new HttpMediaTypeNotSupportedException(
                    type, List.of(MediaType.parseMediaType(ZIP), MediaType.MULTIPART_FORM_DATA));
        }
        return taken(archive == null ? new byte[0] : archive);
    }

    private ResponseEntity<Packs.Listed> taken(byte[] archive) {
        var taken = packs.take(archive);
        return ResponseEntity.status(taken.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(taken.pack());
    }

    @GetMapping("/courses/{id}/pack")
    @Allow(Role.TEACHER)
    ResponseEntity<byte[]> asPack(@PathVariable CourseId id) {
        var attachment = ContentDisposition.attachment().filename("course-" + id + ".zip").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(knowledge.asPack(id));
    }
}
