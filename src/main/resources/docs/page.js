// Shows the contract of the service that this page came from, and lets a reader try it with their own key.
SwaggerUIBundle({
  url: '../openapi.yaml',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  filter: true,
  persistAuthorization: false,
  validatorUrl: null,
});
