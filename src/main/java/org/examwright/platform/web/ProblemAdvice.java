package org.examwright.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.examwright.platform.BrokenJson;
import org.examwright.platform.MergePatch;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.ProblemException;
import org.examwright.platform.ProblemException.Fault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers every refusal and every failure as a problem; nothing else reaches a client. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    @Nullable ResponseEntity<Object> handle(Exception failure, HttpServletRequest request) {
        // a connection to the database that broke looks like one to a client
        if (!databaseGone(failure)
                && DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.atInfo().log("The client went away before it had the answer");
            return null;
        }
        var refused = refusal(failure);
        log(refused, failure);
        return Problems.answer(refused, request.getRequestURI());
    }

    /** In one line where the database is away or busy, for then there are many. */
    static void log(ProblemException refused, Throwable failure) {
        if (refused.type().status() == 503) {
            LOG.atWarn().addKeyValue("cause", failure.getMessage()).log("A request has to wait");
        } else if (refused.type().status() >= 500) {
            LOG.atError().setCause(failure).log("A request failed");
        }
    }

    static ProblemException refusal(Throwable failure) {
        return databaseGone(failure) ? busy() : direct(failure);
    }

    /** Whether the connection was lost or never had: SQLSTATE classes 08, 53 and 57P. */
    private static boolean databaseGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && gone(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean gone(SQLException failure) {
        var state = failure.getSQLState();
        return state == null
                // what the pool says of a connection that broke before the rollback
                ? "Connection is closed".equals(failure.getMessage())
                : state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }

    private static ProblemException direct(Throwable failure) {
        return switch (failure) {
            case ProblemException refused -> refused;
            case HttpMessageNotReadableException unread -> UnreadableBody.refusal(unread);
            case MergePatch.Unreadable unread -> BrokenJson.refusal(unread.json());
            case MethodArgumentNotValidException invalid ->
                    Problems.all(PlatformProblem.INVALID, faults(invalid));
            case HandlerMethodValidationException invalid ->
                    Problems.all(PlatformProblem.INVALID, faults(invalid));
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            case MissingRequestValueException missing ->
                    PlatformProblem.MALFORMED.because(missing.getBody().getDetail() + "");
            case InvalidParameterException _ ->
                    PlatformProblem.MALFORMED.because("A parameter is not percent-encoded UTF-8");
            case MissingServletRequestPartException missing ->
                    PlatformProblem.MALFORMED.at(
                            "/" + missing.getRequestPartName(),
                            "The part %s is missing".formatted(missing.getRequestPartName()));
            case MaxUploadSizeExceededException _ ->
                    PlatformProblem.TOO_LARGE.because("At most 25 MiB are read here");
            case MultipartException _ ->
                    PlatformProblem.MALFORMED.because("The multipart body cannot be read");
            case HttpMediaTypeNotSupportedException other ->
                    PlatformProblem.UNSUPPORTED_MEDIA_TYPE.because(
                            "Send one of " + other.getSupportedMediaTypes());
            case HttpMediaTypeNotAcceptableException other ->
                    PlatformProblem.NOT_ACCEPTABLE.because(
                            "Accept one of " + other.getSupportedMediaTypes());
            case HttpRequestMethodNotSupportedException other ->
                    PlatformProblem.METHOD_NOT_ALLOWED.because(
                            "Use one of " + other.getSupportedHttpMethods());
            case NoResourceFoundException _ -> notFound();
            case NoHandlerFoundException _ -> notFound();
            case OptimisticLockingFailureException _ ->
                    PlatformProblem.PRECONDITION_FAILED.because(
                            "Someone else changed it in the same moment: read it again");
            case DataIntegrityViolationException _ ->
                    PlatformProblem.CONFLICT.because(
                            "Something else changed the same thing at the same time: try again");
            case TransientDataAccessException _ -> busy();
            case CannotGetJdbcConnectionException _ -> busy();
            case CannotCreateTransactionException _ -> busy();
            default -> PlatformProblem.INTERNAL.because("The log has more under this traceId");
        };
    }

    private static ProblemException notFound() {
        return PlatformProblem.NOT_FOUND.because("Nothing is at this address");
    }

    private static ProblemException busy() {
        return PlatformProblem.BUSY.because("Try again in a moment");
    }

    private static ProblemException mismatch(MethodArgumentTypeMismatchException mismatch) {
        var detail = "%s is not of its type".formatted(mismatch.getName());
        return PlatformProblem.MALFORMED.at("?" + mismatch.getName(), detail);
    }

    private static List<Fault> faults(MethodArgumentNotValidException invalid) {
        var faults = new ArrayList<Fault>();
        for (var error : invalid.getBindingResult().getFieldErrors()) {
            faults.add(
                    new Fault(
                            pointer(error.getField()),
                            code(error.getCode()),
                            error.getDefaultMessage() + ""));
        }
        for (var error : invalid.getBindingResult().getGlobalErrors()) {
            faults.add(new Fault("", code(error.getCode()), error.getDefaultMessage() + ""));
        }
        return faults;
    }

    private static List<Fault> faults(HandlerMethodValidationException invalid) {
        var faults = new ArrayList<Fault>();
        for (var result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                for (var error : errors.getFieldErrors()) {
                    faults.add(
                            new Fault(
                                    pointer(error.getField()),
                                    code(error.getCode()),
                                    error.getDefaultMessage() + ""));
                }
            } else {
                for (var error : result.getResolvableErrors()) {
                    var name = result.getMethodParameter().getParameterName();
                    faults.add(new Fault("?" + name, "not-valid", error.getDefaultMessage() + ""));
                }
            }
        }
        return faults;
    }

    /** From {@code rows[0].count} to {@code /rows/0/count}. */
    private static String pointer(String field) {
        return "/" + field.replace("].", "/").replace("[", "/").replace("]", "").replace(".", "/");
    }

    /** From {@code NotBlank} to {@code not-blank}. */
    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "not-valid"
                : constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
