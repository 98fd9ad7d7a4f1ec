package tsunagi.administration;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tsunagi.access.Actor;
import tsunagi.access.Permission;

@Controller
class SettingsController {
    private final SettingsInForce settings;

    SettingsController(SettingsInForce settings) {
        this.settings = settings;
    }

    @GetMapping("/settings")
    ModelAndView page() {
        return new ModelAndView(
                "administration/settings",
                Map.of(
                        "page",
                        settings.today(),
                        "editsReturnRules",
                        Actor.current().may(Permission.EDIT_RETURN_RULES),
                        "editsFileRules",
                        Actor.current().may(Permission.EDIT_FILE_RULES),
                        "importsPostalCodes",
                        Actor.current().may(Permission.IMPORT_POSTAL_CODES),
                        "editsClosedDays",
                        Actor.current().may(Permission.EDIT_CLOSED_DAYS),
                        "organisesSupportConference",
                        Actor.current().may(Permission.ORGANISE_SUPPORT_CONFERENCE),
                        "managesApiTokens",
                        Actor.current().may(Permission.MANAGE_API_TOKENS)));
    }
}
