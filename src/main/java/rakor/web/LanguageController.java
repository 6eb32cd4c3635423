package rakor.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.Map;

/** The switch between Indonesian and English, which keeps the page. */
@Controller("/language")
@Secured(SecurityRule.IS_ANONYMOUS)
class LanguageController {
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        String language = "en".equals(form.value("language")) ? "en" : "id";
        Cookie cookie = Cookie.of(Frames.LANGUAGE, language).path("/").maxAge(31_536_000).httpOnly(true).sameSite(SameSite.Lax);
        return HttpResponse.seeOther(URI.create(Inside.path(form.value("back")))).cookie(cookie);
    }
}
