package tsunagi.postal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tsunagi.access.Access;
import tsunagi.access.Permission;
import tsunagi.tenancy.Municipalities;

/** 郵便番号データの取込み — the entrance for whoever keeps the towns up to date. There is one set of them for all municipalities. */
@Service
class PostalImports {
    private final Access access;
    private final PostalLoading loading;
    private final Municipalities municipalities;

    PostalImports(Access access, PostalLoading loading, Municipalities municipalities) {
        this.access = access;
        this.loading = loading;
        this.municipalities = municipalities;
    }

    @Transactional
    public PostalImportPage page() {
        access.require(Permission.IMPORT_POSTAL_CODES);
        return new PostalImportPage(loading.latest(), loading.towns());
    }

    /**
     * Begins once the transaction of the form has ended; the page then tells how far it is.
     *
     * @param asOf the day of the data, null when the file says it
     */
    @Transactional
    public void load(String fileName, byte[] file, @Nullable LocalDate asOf) {
        access.require(Permission.IMPORT_POSTAL_CODES);
        access.noted(Permission.IMPORT_POSTAL_CODES, fileName);
        UUID id = loading.begin(fileName, municipalities.municipality().name());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    Thread.ofVirtual().name("postal-import").start(() -> loading.load(id, file, asOf));
                } else {
                    loading.giveUp(id);
                }
            }
        });
    }
}
