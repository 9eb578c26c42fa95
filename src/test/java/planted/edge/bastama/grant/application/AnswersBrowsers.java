package planted.edge.bastama.grant.application;

import org.springframework.web.bind.annotation.GetMapping;

class AnswersBrowsers {

    @GetMapping("/grants")
    String grants() {
        return "grant/list";
    }
}
