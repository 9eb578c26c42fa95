package kz.bastama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ModelAndView;

@ExtendWith(OutputCaptureExtension.class)
class EdgeFiltersTest {

    @Test
    void leavesOutWhatNobodySeesButKeepsLettersEmojiAndPasswords() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        String family = new String(Character.toChars(0x1F468)) + "\u200D" + new String(Character.toChars(0x1F469));
        request.addParameter("name", "\u202EA\u200Bsel\u2066 \u04D8\u0492\u049A\u0007 " + family);
        request.addParameter("password", "pass\u200Bword");
        request.addParameter("lines", "one\r\ntwo");

        ServletRequest cleaned = through(new CleanParameters(), request);

        assertThat(cleaned.getParameter("name")).isEqualTo("Asel \u04D8\u0492\u049A " + family);
        assertThat(cleaned.getParameterValues("name")).hasSize(1);
        assertThat(cleaned.getParameter("password")).isEqualTo("pass\u200Bword");
        assertThat(cleaned.getParameter("lines")).isEqualTo("one\ntwo");
    }

    @Test
    void warnsOnceOfForwardingThatIsNotRead(CapturedOutput output) throws Exception {
        MockHttpServletRequest forwarded = new MockHttpServletRequest();
        forwarded.addHeader("X-Forwarded-For", "203.0.113.7");
        Filter unread = new UnreadForwarding("none");

        through(new UnreadForwarding("native"), forwarded);
        through(unread, new MockHttpServletRequest());
        assertThat(output).doesNotContain("X-Forwarded-For");
        through(unread, forwarded);
        through(new UnreadForwarding("none"), new MockHttpServletRequest());
        forwarded.clearAttributes();
        through(unread, forwarded);

        assertThat(output.toString().split("X-Forwarded-For", -1)).hasSize(2);
        assertThat(output).contains("SERVER_FORWARD_HEADERS_STRATEGY=native");
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/lib/../api/engine/engine/default/task, 400",
        "/camunda/lib/%2e%2E/api, 400",
        "/camunda/lib/./api, 400",
        "/staff/.., 400",
        "/camunda/lib/..x/deps.v1..js, 200",
        "/topics/proposals/TP-2026-00001, 200"
    })
    void takesNoStepsBackInAnAddress(String path, int status) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PlainPaths().doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }

    @Test
    void takesAnUploadThatBrokeOffForNoFailureOfOurs() throws Exception {
        MockHttpServletRequest brokenOff = new MockHttpServletRequest("POST", "/cabinet/files") {
            @Override
            public Collection<Part> getParts() throws IOException {
                throw new EOFException("the line is gone");
            }
        };
        brokenOff.setContentType("multipart/form-data; boundary=x");
        MockHttpServletResponse response = new MockHttpServletResponse();

        new LargeRequests(DataSize.ofMegabytes(60), DataSize.ofMegabytes(8))
                .doFilter(brokenOff, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(400);
    }

    @Test
    void saysThatAFormHoldsTooMuchTextAndNotThatASessionEnded() throws Exception {
        LargeRequests filter = new LargeRequests(DataSize.ofMegabytes(60), DataSize.ofKilobytes(1));
        MockHttpServletRequest tooLong = new MockHttpServletRequest("POST", "/cabinet/applications");
        tooLong.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        tooLong.setContent(new byte[1025]);
        MockHttpServletResponse refused = new MockHttpServletResponse();
        filter.doFilter(tooLong, refused, new MockFilterChain());
        assertThat(refused.getStatus()).isEqualTo(413);
        ModelAndView page = new EdgeErrors().page(errorOf(tooLong, 413));
        assertThat(page.getModel()).containsEntry("wording", "platform.error.largeForm");

        MockHttpServletRequest fits = new MockHttpServletRequest("POST", "/cabinet/applications");
        fits.setContentType("application/x-www-form-urlencoded");
        fits.setContent(new byte[1024]);
        assertThat(through(filter, fits)).isSameAs(fits);
    }

    private static MockHttpServletRequest errorOf(MockHttpServletRequest request, int status) {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        return request;
    }

    private static ServletRequest through(Filter filter, MockHttpServletRequest request) throws Exception {
        AtomicReference<ServletRequest> passed = new AtomicReference<>();
        filter.doFilter(request, new MockHttpServletResponse(), (on, response) -> passed.set(on));
        return passed.get();
    }
}
