package tsunagi.guide;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pictures of the 手引き, to whoever is signed in. */
@Configuration(proxyBeanMethods = false)
class GuidePictures implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(GuideController.PATH + "/pictures/**")
                .addResourceLocations("classpath:/guide/pictures/");
    }
}
