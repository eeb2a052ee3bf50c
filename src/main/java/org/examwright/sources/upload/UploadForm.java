package org.examwright.sources.upload;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.examwright.sources.SourceDetails;
import org.examwright.sources.upload.SourceController.NewSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads notes sent as a form with a file, as strictly as a JSON body. */
@Component
class UploadForm {
    private static final String FILE = "file";
    private static final Set<String> FIELDS =
            Set.of("title", "kind", "author", "licence", "url", "provenance");

    private final Validator validator;

    UploadForm(Validator validator) {
        this.validator = validator;
    }

    /** What a form said. */
    record Sent(SourceDetails details, Upload upload) {}

    Sent read(MultipartHttpServletRequest request) {
        refuseUnknown(request);
        var file = request.getFile(FILE);
        if (file == null) {
            throw UploadProblem.NO_FILE.at("/file", "Send the notes as the part named file");
        }
        var name = nameOf(file);
        var given = field(request, "title");
        var fields =
                new NewSource(
                        given == null && name != null ? name : given == null ? "" : given,
                        "",
                        null,
                        kind(field(request, "kind")),
                        field(request, "author"),
                        field(request, "licence"),
                        field(request, "url"),
                        field(request, "provenance"));
        validate(fields);
        return new Sent(fields.details(), Upload.ofFile(bytes(file), file.getContentType(), name));
    }

    private static void refuseUnknown(MultipartHttpServletRequest request) {
        var unknown = new TreeSet<>(request.getMultiFileMap().keySet());
        unknown.remove(FILE);
        unknown.addAll(request.getParameterMap().keySet());
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            var problem =
                    PlatformProblem.UNKNOWN_FIELD.because("Not known here: " + unknown.first());
            unknown.forEach(
                    name ->
                            problem.with(
                                    "/" + name,
                                    PlatformProblem.UNKNOWN_FIELD.code(),
                                    "Not known here"));
            throw problem;
        }
        request.getParameterMap().forEach(UploadForm::refuseDoubled);
        if (request.getFiles(FILE).size() > 1) {
            throw PlatformProblem.MALFORMED.at("/file", "One file at a time");
        }
    }

    private static void refuseDoubled(String name, String[] values) {
        if (values.length > 1) {
            throw PlatformProblem.MALFORMED.at("/" + name, "Given twice");
        }
        if (Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw PlatformProblem.MALFORMED.at("/" + name, "U+0000 is not allowed in a text");
        }
    }

    private static @Nullable String field(MultipartHttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static SourceDetails.@Nullable Kind kind(@Nullable String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(SourceDetails.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> PlatformProblem.MALFORMED.at("/kind", "NOTES or EXTRACT"));
    }

    /** The file's own name, without the folders that some browsers send along. */
    private static @Nullable String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            return null;
        }
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.isBlank() || bare.indexOf('\0') >= 0
                ? null
                : bare.substring(0, Math.min(300, bare.length()));
    }

    private void validate(NewSource fields) {
        var violations =
                validator.validate(fields).stream()
                        .sorted(Comparator.comparing(each -> each.getPropertyPath().toString()))
                        .toList();
        if (violations.isEmpty()) {
            return;
        }
        ProblemException problem =
                PlatformProblem.INVALID.because("The form's fields cannot be meant");
        violations.forEach(
                each ->
                        problem.with(
                                "/" + each.getPropertyPath(),
                                PlatformProblem.INVALID.code(),
                                each.getMessage()));
        throw problem;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
