# One image for server, worker and migration: the same start script as on a machine, told its role.
FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
# The board is built in the image, so what builds it is installed too.
RUN npm ci --include=dev --ignore-scripts
COPY . .
RUN node scripts/build.mjs && mkdir keys && chown -R node dist keys
USER node
EXPOSE 3000
CMD ["node", "scripts/start.mjs", "--role", "server"]
