package org.examwright.platform.database;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.examwright.platform.CurrentSchool;
import org.examwright.platform.SchoolEvent;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** Puts the school in force into Hibernate, transactions and listeners. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DatabaseConfiguration {

    @Bean
    HibernatePropertiesCustomizer schoolsAsTenants() {
        return properties ->
                properties.put(
                        MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER,
                        new CurrentTenantIdentifierResolver<UUID>() {
                            @Override
                            public UUID resolveCurrentTenantIdentifier() {
                                return CurrentSchool.get();
                            }

                            @Override
                            public boolean validateExistingCurrentSessions() {
                                return true;
                            }
                        });
    }

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory factory, DataSource database) {
        var transactions = new SchoolTransactions(factory);
        transactions.setDataSource(database);
        return transactions;
    }

    /** Inside of asynchronous execution, outside of the listener's own transaction. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor schoolOfTheEvent() {
        MethodInterceptor set =
                call ->
                        call.getArguments()[0] instanceof SchoolEvent event
                                ? CurrentSchool.in(event.school().id(), call::proceed)
                                : call.proceed();
        var listeners =
                new AnnotationMatchingPointcut(null, TransactionalEventListener.class, true);
        var advisor = new DefaultPointcutAdvisor(listeners, set);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return advisor;
    }

    @Bean
    Clock clock(DataSource database) throws SQLException {
        return new DatabaseClock(database);
    }
}
