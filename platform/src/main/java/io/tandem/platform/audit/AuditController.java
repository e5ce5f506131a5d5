package io.tandem.platform.audit;

import io.tandem.ledger.audit.AuditLog;
import io.tandem.ledger.audit.Export;
import io.tandem.ledger.audit.SignedCheckpoints;
import io.tandem.ledger.proof.Checkpoint;
import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.LoggedCommit;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.Receipt;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.ledger.proof.TilePath;
import io.tandem.platform.command.Caller;
import io.tandem.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A service's log as C2SP tlog-tiles has it, and what is made of it: receipts, proofs of consistency, exports. */
@RestController
@RequestMapping("/api/v1/audit/${tandem.service}")
public final class AuditController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final AuditLog log;
    private final SignedCheckpoints checkpoints;
    private final AuditKeys keys;

    AuditController(AuditLog log, SignedCheckpoints checkpoints, AuditKeys keys) {
        this.log = log;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<ResponseEntity<String>> checkpoint() {
        return later(() -> text(signed().toString()));
    }

    /** The public keys this log has signed with, as a tlog-policy. */
    @GetMapping(path = "/policy", produces = MediaType.TEXT_PLAIN_VALUE)
    public Mono<ResponseEntity<String>> policy() {
        return later(() -> {
            var policy = keys.policy();
            if (policy == null) {
                throw Problem.notFound("这个实例不持有审计日志的密钥。", "This instance does not hold the log's keys.");
            }
            return text(policy);
        });
    }

    @GetMapping(path = "/tile/**", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<ResponseEntity<byte[]>> tile(ServerHttpRequest request) {
        var path = request.getPath().value();
        return later(() -> log.tile(TilePath.parse(path.substring(path.indexOf("/tile/") + "/tile/".length())))
                .map(bytes -> ResponseEntity.ok().cacheControl(FOR_EVER).body(bytes))
                .orElseThrow(() -> Problem.notFound("日志还没有这么长。", "The log does not reach that far yet.")));
    }

    /** That the newest checkpoint continues the one of {@code from} commits; the form of tlog-witness's add-checkpoint. */
    @GetMapping(path = "/consistency", produces = MediaType.TEXT_PLAIN_VALUE)
    Mono<ResponseEntity<String>> consistency(@RequestParam long from) {
        return later(() -> {
            var checkpoint = signed();
            long size = Checkpoint.parse(checkpoint.text()).size();
            if (from < 0 || from > size) {
                throw Problem.badRequest(
                        "from-out-of-range", "from 必须在 0 与日志当前长度之间。", "from lies between 0 and the log's size.");
            }
            return text(new Growth(from, log.tree().consistency(from, size), checkpoint).toString());
        });
    }

    /** The event's receipt, a tlog-proof, with its text: for administrators; 202 where the event is not signed yet. */
    @GetMapping(path = "/receipts/{eventId}", produces = MediaType.TEXT_PLAIN_VALUE)
    public Mono<ResponseEntity<String>> receipt(@PathVariable UUID eventId, Caller caller) {
        return later(() -> {
            if (!caller.administrator()) {
                throw new Problem(
                        403,
                        "administrators-receipts",
                        "收据载有事件的原文，只有管理员可以取得。",
                        "A receipt carries an event's text: only administrators fetch it.");
            }
            var commit = log.commitOf(eventId.toString())
                    .orElseThrow(() -> Problem.notFound("没有这个事件。", "There is no such event."));
            var checkpoint = checkpoints.last();
            long size =
                    checkpoint.map(note -> Checkpoint.parse(note.text()).size()).orElse(0L);
            var index = log.indexOf(commit.position()).filter(i -> i < size);
            return index.isPresent()
                    ? ResponseEntity.ok()
                            .contentType(TEXT)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + eventId + ".tlog-proof\"")
                            .body(receipt(commit, eventId, index.get(), size, checkpoint.orElseThrow()))
                    : ResponseEntity.accepted()
                            .header(HttpHeaders.RETRY_AFTER, "1")
                            .build();
        });
    }

    private String receipt(LoggedCommit commit, UUID eventId, long index, long size, SignedNote checkpoint) {
        var proof = log.tree().inclusion(index, size);
        return Receipt.of(commit.leaf(log.service()), commit, eventId.toString(), index, proof, checkpoint)
                .toString();
    }

    /** The whole log, as JSON Lines; for administrators. */
    @GetMapping(path = "/export", produces = "application/jsonl")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(Caller caller) {
        return later(() -> {
            if (!caller.administrator()) {
                throw new Problem(
                        403,
                        "administrators-export",
                        "只有管理员可以导出全部历史。",
                        "Only administrators export the whole history.");
            }
            var checkpoint = signed();
            Flux<DataBuffer> lines = Flux.fromIterable(() -> Export.whole(log, checkpoint))
                    .subscribeOn(Schedulers.boundedElastic())
                    .map(line -> DefaultDataBufferFactory.sharedInstance.wrap(
                            (line + "\n").getBytes(StandardCharsets.UTF_8)));
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + log.service() + ".jsonl\"")
                    .body(lines);
        });
    }

    private SignedNote signed() {
        return checkpoints
                .last()
                .orElseThrow(() -> Problem.unavailable(
                        "还没有签署过检查点，请稍后再试。",
                        "No checkpoint has been signed yet; please try again.",
                        Duration.ofSeconds(1)));
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    /** The store is read on a thread that may wait. */
    private static <T> Mono<T> later(Callable<T> answer) {
        return Mono.fromCallable(answer)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(Malformed.class, _ -> Problem.notFound("没有这个分块。", "There is no such tile."));
    }
}
