package tsunagi.postal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tsunagi.kernel.Identifiers;
import tsunagi.kernel.Refusal;

/**
 * Replaces the towns by those of a file, all or nothing. How far it has come is told in transactions of their own; what went wrong as
 * well.
 */
@Component
class PostalLoading {
    private static final Logger LOG = LoggerFactory.getLogger(PostalLoading.class);
    private static final double FEWER = 0.9;

    private final PostalImportStore imports;
    private final PostalTownStore towns;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    PostalLoading(
            PostalImportStore imports,
            PostalTownStore towns,
            Clock clock,
            @Qualifier("platformTransactionManager") PlatformTransactionManager manager) {
        this.imports = imports;
        this.towns = towns;
        this.clock = clock;
        this.transaction = new TransactionTemplate(manager);
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    List<PostalImport> latest() {
        return read(() -> imports.latest(clock.instant()));
    }

    int towns() {
        return read(towns::count);
    }

    private <T> T read(Supplier<T> reader) {
        return Objects.requireNonNull(transaction.execute(_ -> reader.get()));
    }

    /** @throws Refusal while another one is running */
    UUID begin(String fileName, String municipality) {
        UUID id = Identifiers.next();
        try {
            apart.executeWithoutResult(_ -> imports.begin(id, fileName, municipality, clock.instant()));
        } catch (DuplicateKeyException another) {
            throw new Refusal("file", "いま、ほかのファイルを取り込んでいます。終わってから、もう一度取り込んでください");
        }
        return id;
    }

    /** Works until it is done or has failed. */
    void load(UUID id, byte[] upload, @Nullable LocalDate asOf) {
        try {
            replace(id, PostalFile.read(upload), asOf);
        } catch (Refusal refusal) {
            failed(id, refusal.getMessage() + "　今の住所のデータは変わっていません。");
        } catch (RuntimeException failure) {
            LOG.error("postal codes: import {} failed", id, failure);
            failed(id, "サーバーで取り込めませんでした。今の住所のデータは変わっていません。");
        }
    }

    /** The form that began it has not been taken after all. */
    void giveUp(UUID id) {
        failed(id, "取込みを始められませんでした。今の住所のデータは変わっていません。");
    }

    private void replace(UUID id, PostalFile file, @Nullable LocalDate typed) {
        LocalDate asOf = typed == null ? file.asOf() : typed;
        if (asOf == null) {
            throw new Refusal("データの日付がわかりません。CSVのときは日付を入力してください。");
        }
        told(id, file.lines(), 0);
        transaction.executeWithoutResult(_ -> {
            int before = towns.count();
            if (file.towns().size() < before * FEWER) {
                throw new Refusal("町域が%,d件しかなく、今の%,d件より1割以上少なくなります。ファイルが途中で切れていないか確かめてください（%,d行）。"
                        .formatted(file.towns().size(), before, file.lines()));
            }
            towns.replaceAll(file.towns(), written -> told(id, file.lines(), written));
            imports.done(id, file.towns().size(), asOf, clock.instant());
        });
    }

    private void told(UUID id, int lines, int written) {
        apart.executeWithoutResult(_ -> imports.progress(id, lines, written));
    }

    private void failed(UUID id, String problem) {
        apart.executeWithoutResult(_ -> imports.failed(id, problem, clock.instant()));
    }
}
