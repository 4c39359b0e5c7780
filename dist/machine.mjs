// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

