package org.examwright.sources.upload;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.examwright.platform.BodyLimit;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.NotesText;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.schools.Allow;
import org.examwright.schools.Role;
import org.examwright.sources.CourseId;
import org.examwright.sources.Passage;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.SourceId;
import org.examwright.sources.SourceView;
import org.examwright.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Study notes over HTTP. */
@RestController
@RequestMapping("/v1")
class SourceController {
    private final Sources sources;
    private final UploadForm form;

    SourceController(Sources sources, UploadForm form) {
        this.sources = sources;
        this.form = form;
    }

    @Allow(Role.TEACHER)
    @BodyLimit(mebibytes = 25)
    @PostMapping(path = "/courses/{id}/sources", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SourceView> createSource(
            @PathVariable CourseId id, @Valid @RequestBody NewSource body) {
        return taken(sources.add(id, body.details(), body.upload()));
    }

    @Allow(Role.TEACHER)
    @BodyLimit(mebibytes = 25)
    @PostMapping(path = "/courses/{id}/sources", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SourceView> createSourceFromFile(
            @PathVariable CourseId id, MultipartHttpServletRequest request) {
        var sent = form.read(request);
        return taken(sources.add(id, sent.details(), sent.upload()));
    }

    @Allow(Role.TEACHER)
    @GetMapping("/courses/{id}/sources")
    Page<SourceView> listSources(@PathVariable CourseId id, PageRequest page) {
        return sources.list(id, page);
    }

    @Allow(Role.TEACHER)
    @GetMapping("/sources/{id}")
    ResponseEntity<SourceView> getSource(@PathVariable SourceId id) {
        var source = sources.get(id);
        return ResponseEntity.ok().eTag(Etag.of(source.revision())).body(source);
    }

    @Allow(Role.TEACHER)
    @BodyLimit(mebibytes = 25)
    @PutMapping(path = "/sources/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SourceView> replaceSource(
            @PathVariable SourceId id, IfMatch seen, @Valid @RequestBody NewSource body) {
        return taken(sources.replace(id, seen, body.details(), body.upload()));
    }

    @Allow(Role.TEACHER)
    @BodyLimit(mebibytes = 25)
    @PutMapping(path = "/sources/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<SourceView> replaceSourceByFile(
            @PathVariable SourceId id, IfMatch seen, MultipartHttpServletRequest request) {
        var sent = form.read(request);
        return taken(sources.replace(id, seen, sent.details(), sent.upload()));
    }

    @Allow(Role.TEACHER)
    @DeleteMapping("/sources/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSource(
            @PathVariable SourceId id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        sources.delete(
                id,
                ifMatch == null || ifMatch.isBlank()
                        ? null
                        : new IfMatch(
                                Arrays.stream(ifMatch.split(",")).map(String::strip).toList()));
    }

    @Allow(Role.TEACHER)
    @GetMapping("/sources/{id}/text")
    ResponseEntity<byte[]> getSourceText(@PathVariable SourceId id) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header("X-Content-Type-Options", "nosniff")
                .body(sources.text(id).getBytes(StandardCharsets.UTF_8));
    }

    @Allow(Role.TEACHER)
    @GetMapping("/sources/{id}/passages")
    Page<Passage> listPassages(@PathVariable SourceId id, PageRequest page) {
        return sources.passages(id, page);
    }

    private static ResponseEntity<SourceView> taken(SourceView source) {
        return ResponseEntity.accepted()
                .location(URI.create("/v1/sources/" + source.id()))
                .eTag(Etag.of(source.revision()))
                .body(source);
    }

    /** Notes as JSON. What only the service sets may come back and is ignored. */
    @JsonIgnoreProperties({
        "id",
        "courseId",
        "version",
        "status",
        "progress",
        "hint",
        "problem",
        "counts"
    })
    record NewSource(
            @NotBlank @Size(max = 300) String title,
            @NotNull @JsonDeserialize(using = NotesText.class) String text,
            @Nullable String mediaType,
            SourceDetails.@Nullable Kind kind,
            @Nullable @Size(max = 300) String author,
            @Nullable @Size(max = 300) String licence,
            @Nullable @Size(max = 2000) @Pattern(regexp = WEB, message = WEB_ONLY) String url,
            @Nullable @Size(max = 2000) String provenance) {
        static final String WEB = "(?i)https?://\\S+";
        static final String WEB_ONLY = "must be an http or https address";

        SourceDetails details() {
            var what = kind == null ? SourceDetails.Kind.NOTES : kind;
            return new SourceDetails(title, what, author, licence, url, provenance);
        }

        Upload upload() {
            return Upload.ofText(text, mediaType);
        }
    }
}
