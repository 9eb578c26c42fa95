package kz.bastama.platform.persistence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Sessions in the database. What an older release of the product has put into a session may be unreadable to a newer one: the
 * person signs in once more then, and sees no error.
 */
@Configuration(proxyBeanMethods = false)
class KeptSessions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptSessions.class);

    /** The name is Spring Session's: it looks for this bean. */
    @Bean
    ConversionService springSessionConversionService() {
        DeserializingConverter reader = new DeserializingConverter(KeptSessions.class.getClassLoader());
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, kept -> readOrForget(reader, kept));
        return conversion;
    }

    /** Two requests of one session may set the same value at once; the later one counts. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOnPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    private static Object readOrForget(DeserializingConverter reader, byte[] kept) {
        try {
            return reader.convert(kept);
        } catch (SerializationFailedException e) {
            LOG.info("A session of another release is not understood and begins anew");
            return null;
        }
    }
}
