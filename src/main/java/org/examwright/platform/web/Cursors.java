package org.examwright.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.PlatformProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs page cursors with a secret of the school's that all instances share, so that a cursor works
 * only for the list, the filter and the school it was made for.
 */
@Component
class Cursors {
    private static final int SIGNATURE = 16;

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final Map<UUID, byte[]> secrets = new ConcurrentHashMap<>();

    Cursors(JdbcClient database, PlatformTransactionManager manager) {
        this.database = database;
        // the list that asks may be reading only
        this.transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A cursor that leads behind this position. */
    String sign(String position, String list) {
        var bytes = position.getBytes(StandardCharsets.UTF_8);
        var signed =
                ByteBuffer.allocate(SIGNATURE + bytes.length)
                        .put(signature(bytes, list))
                        .put(bytes)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** The position a cursor leads behind; refused where it is not one of this list's. */
    String open(String cursor, String list) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length > SIGNATURE) {
                var position = Arrays.copyOfRange(signed, SIGNATURE, signed.length);
                var signature = Arrays.copyOf(signed, SIGNATURE);
                if (MessageDigest.isEqual(signature, signature(position, list))) {
                    return new String(position, StandardCharsets.UTF_8);
                }
            }
        } catch (IllegalArgumentException e) {
            // not even base64: refused below like any other
        }
        throw PlatformProblem.BAD_CURSOR.at(
                "?cursor", "Use the cursor that the page before gave, with the same filters");
    }

    /** The list that is asked for: its path and its filters, whatever their order. */
    static String list(HttpServletRequest request) {
        var list = new StringBuilder(request.getRequestURI());
        new TreeMap<>(request.getParameterMap())
                .forEach(
                        (name, values) -> {
                            if (!name.equals("cursor") && !name.equals("limit")) {
                                list.append('&').append(name).append(Arrays.toString(values));
                            }
                        });
        return list.toString();
    }

    private byte[] signature(byte[] position, String list) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var school = CurrentSchool.get();
            mac.init(new SecretKeySpec(secret(school), "HmacSHA256"));
            mac.update(school.toString().getBytes(StandardCharsets.UTF_8));
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(position), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] secret(UUID school) {
        var known = secrets.get(school);
        if (known != null) {
            return known;
        }
        var secret = transactions.execute(_ -> load(school));
        secrets.put(school, secret);
        return secret;
    }

    private byte[] load(UUID school) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        database.sql(
                        "insert into cursor_key (school_id, secret) values (?, ?) on conflict do"
                                + " nothing")
                .params(school, fresh)
                .update();
        return database.sql("select secret from cursor_key where school_id = ?")
                .param(school)
                .query(byte[].class)
                .single();
    }
}
