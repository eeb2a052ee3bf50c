# The service without the embedded PostgreSQL. Build the jar first: mvn -DskipTests package
ARG BASE=eclipse-temurin:25-jre

FROM ${BASE} AS layers
WORKDIR /layers
COPY target/examwright.jar examwright.jar
RUN java -Djarmode=tools -jar examwright.jar extract --destination app \
    && rm -f app/lib/embedded-postgres*.jar

FROM ${BASE}
RUN mkdir -p /run/examwright && chown 10001:10001 /run/examwright
COPY --from=layers /layers/app /app
USER 10001:10001
EXPOSE 8080
# the collector, the compiler's thresholds and the room for code and classes as in pom.xml: docs/decisions/0017-parallel-collector.md
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseParallelGC", \
    "-XX:Tier4InvocationThreshold=15000", "-XX:Tier4MinInvocationThreshold=1800", \
    "-XX:Tier4CompileThreshold=45000", "-XX:Tier4BackEdgeThreshold=120000", \
    "-XX:ReservedCodeCacheSize=512m", "-XX:MetaspaceSize=192m", \
    "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/examwright.jar"]
