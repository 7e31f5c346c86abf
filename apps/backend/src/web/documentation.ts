import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { documentationHeaders } from './security-headers.js';

/** Publishes the description of the HTTP interface at /api/docs and /api/docs-json. */
export function publishDocumentation(app: NestExpressApplication): void {
  app.use('/api/docs', documentationHeaders);
  const about = new DocumentBuilder()
    .setTitle('Crossbench')
    .setDescription('Structured debates over HTTP. The live part is described in docs/protocol.md.')
    .setVersion('1')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, about), {
    jsonDocumentUrl: 'api/docs-json',
    yamlDocumentUrl: 'api/docs-yaml',
    customSiteTitle: 'Crossbench API',
  });
}
