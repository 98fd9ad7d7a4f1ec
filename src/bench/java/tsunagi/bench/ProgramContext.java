package tsunagi.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import tsunagi.Tsunagi;

/** The program's modules over a data directory, without web server and scheduled jobs, each begun when it is needed. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = Tsunagi.class,
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Tsunagi.class),
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = ProgramContext.NotShipped.class)
        })
class ProgramContext {

    static ConfigurableApplicationContext open(Path dataDirectory) {
        return new SpringApplicationBuilder(ProgramContext.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run("--tsunagi.data-directory=" + dataDirectory, "--logging.level.tsunagi=warn");
    }

    /** What stands beside the tests is no part of the program. */
    static final class NotShipped implements TypeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }
    }
}
