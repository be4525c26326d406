FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN mkdir /package && npm pack --pack-destination /package

FROM node:24-slim
COPY --from=build /package/ /package/
# pg is for PAYSTUB_POSTGRES, which takes the place of PAYSTUB_DATA.
RUN npm install --global /package/*.tgz pg@8.23.1 && npm cache clean --force && rm -r /package \
 && mkdir /data /paystub && chown node:node /data
USER node
# The server reads a paystub.config.yaml that is mounted here.
WORKDIR /paystub
ENV PAYSTUB_HOST=0.0.0.0 PAYSTUB_PORT=4010 PAYSTUB_DATA=/data
VOLUME /data
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PAYSTUB_PORT}/__admin/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["paystub"]
CMD ["serve"]
