package kz.bastama.document;

/**
 * The facts of one paper: a record in the {@code paper} room of its module, its nested records included. The wording stands
 * in the templates, one per language, where the record is {@code c}; {@code paper} gives number, issuedAt, code and
 * preview, and {@code f} writes dates, money and numbers ({@code ${f.date(c.from)}}, {@code ${f.sum(c.amount)}}):
 *
 * <pre>{@code
 * <!DOCTYPE html>
 * <html xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org"
 *       th:replace="~{document/base :: paper(~{::title/text()}, ~{::header/content()}, ~{}, ${c.city}, ~{::main/content()})}">
 * <head><title>The title of the paper, in the language of the file, without names of persons</title></head>
 * <body>
 * <header><p th:text="${c.body}">issuing body</p><p>a second line</p></header>
 * <main>... <th:block th:replace="~{document/signature :: line('Post', ${c.head})}"/></main>
 * </body>
 * </html>
 * }</pre>
 *
 * The third argument is what stands on the right above the title, who approved the paper, for example; {@code ~{}} is nothing.
 * Layout, number, date, place and the foot of the page come from {@code document/base}; {@code document/paper.css} names the
 * classes for tables ({@code facts lot sides figure no total}; a head of a row is {@code <th scope="row">}) and text ({@code indent centre small together new-page}).
 */
public interface PaperContent {

    PaperType type();
}
