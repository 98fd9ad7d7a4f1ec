package tsunagi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who comes when all places are taken. */
class CrowdFilterTest {
    private final CrowdFilter filter = new CrowdFilter(1);
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    private void visit(String path, jakarta.servlet.FilterChain page) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        filter.doFilter(request, new MockHttpServletResponse(), page);
    }

    private Future<?> somebodyStays(java.util.concurrent.ExecutorService threads) throws InterruptedException {
        Future<?> stays = threads.submit(() -> {
            visit("/today", (_, _) -> {
                inside.countDown();
                await(leave);
            });
            return null;
        });
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        return stays;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void whoFindsNoPlaceInTimeIsToldSo() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            somebodyStays(threads);
            assertThatThrownBy(() -> visit("/cases", (_, _) -> {}))
                    .isInstanceOf(Crowded.class)
                    .hasMessageContaining("少し待って");
            leave.countDown();
        }
    }

    @Test
    void whoWaitsAMomentIsServedWhenAPlaceGetsFree() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stays = somebodyStays(threads);
            var served = new CountDownLatch(1);
            threads.submit(() -> {
                visit("/cases", (_, _) -> served.countDown());
                return null;
            });
            leave.countDown();
            assertThat(served.await(5, TimeUnit.SECONDS)).isTrue();
            stays.get();
        }
    }

    @Test
    void aStyleSheetNeedsNoPlace() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            somebodyStays(threads);
            var served = new CountDownLatch(1);
            visit("/css/base.css", (_, _) -> served.countDown());
            assertThat(served.getCount()).isZero();
            leave.countDown();
        }
    }

    @Test
    void aFailedPageLeavesItsPlaceToTheNext() throws Exception {
        assertThatThrownBy(() -> visit("/cases", (_, _) -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        visit("/cases", (_, _) -> inside.countDown());
        assertThat(inside.getCount()).isZero();
    }
}
